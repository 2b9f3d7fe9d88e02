import type { DrawingProps } from './drawn.tsx'
import { Blank, Shape, WindowBar } from './shapes.tsx'
import { Words } from './words.tsx'

/**
 * The way to the button through the settings. The document does not say what kind of control holds
 * the value, so its place is merely empty; that the button appears is only expected, so it is dashed.
 */
export function DefaultKey({ words }: DrawingProps) {
  return (
    <>
      <div className="part">
        <span className="pressed">
          <span className="icon-drawn">
            <Shape name="screwdriver" />
          </span>
          <Shape name="pointer" />
        </span>
        <span>
          <Words of={words['icon']} />
        </span>
      </div>
      <Shape name="arrow" />
      <div className="window">
        <WindowBar />
        <p className="window-title">
          <Words of={words['settings']} />
        </p>
        <Blank widths={[58]} />
        <div className="property">
          <span>
            <Words of={words['property']} />
          </span>
          <span className="emptied">
            <Words of={words['cleared']} />
          </span>
        </div>
        <Blank widths={[44]} />
      </div>
      <Shape name="arrow" />
      <div className="part">
        <span className="button-drawn button-expected">
          <Words of={words['button']} />
        </span>
        <span>
          <Words of={words['should']} />
        </span>
      </div>
    </>
  )
}
