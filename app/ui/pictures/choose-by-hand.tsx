import type { DrawingProps } from './drawn.tsx'
import { PressedButton } from './key-button.tsx'
import { Blank, Shape, WindowBar } from './shapes.tsx'
import { Words } from './words.tsx'

const keys = [70, 52, 64]

/** First the button, then several keys, none of them marked: which one, the section does not say. */
export function ChooseByHand({ words }: DrawingProps) {
  return (
    <>
      <PressedButton words={words} />
      <Shape name="arrow" />
      <div className="by-hand">
        <div className="window">
          <WindowBar />
          <div className="keys">
            {keys.map(width => (
              <div key={width} className="key-row">
                <Shape name="key" />
                <Blank widths={[width]} />
              </div>
            ))}
          </div>
        </div>
        <span className="bracket" />
        <span>
          <Words of={words['byHand']} />
        </span>
      </div>
    </>
  )
}
