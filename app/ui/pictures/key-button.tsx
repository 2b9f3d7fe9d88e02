import type { DrawingProps } from './drawn.tsx'
import { Blank, Shape, WindowBar } from './shapes.tsx'
import { Words } from './words.tsx'

/** The button in a window, being pressed. */
export function KeyButton({ words }: DrawingProps) {
  return (
    <div className="window">
      <WindowBar />
      <Blank widths={[72, 48]} />
      <PressedButton words={words} />
    </div>
  )
}

/** The button alone, with the pointer on it. */
export function PressedButton({ words }: Pick<DrawingProps, 'words'>) {
  return (
    <div className="pressed">
      <span className="button-drawn">
        <Words of={words['button']} />
      </span>
      <Shape name="pointer" />
    </div>
  )
}
