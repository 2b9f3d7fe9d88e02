import { Fragment } from 'react'
import type { DrawnLine, Panel } from '../../../machines/help-text.ts'
import type { DrawingProps } from './drawn.tsx'
import { Blank, Shape, WindowBar } from './shapes.tsx'
import { Words } from './words.tsx'

type Props = DrawingProps & { panels: readonly Panel[] }

/** A picture of panels in reading order, with arrows between them. */
export function Panels({ panels, ...props }: Props) {
  return panels.map((panel, index) => (
    <Fragment key={index}>
      {index > 0 ? <Shape name="arrow" /> : null}
      <OnePanel panel={panel} {...props} />
    </Fragment>
  ))
}

function OnePanel({ panel, words, shapes }: DrawingProps & { panel: Panel }) {
  const word = (key: string) => <Words of={words[key]} />
  if ('window' in panel) {
    return (
      <div className="window">
        <WindowBar />
        {panel.title === undefined ? null : <p className="window-title">{word(panel.title)}</p>}
        {panel.window.map((line, index) => (
          <Line key={index} line={line} words={words} />
        ))}
      </div>
    )
  }
  if ('press' in panel) return <Pressed button={panel.press} words={words} />
  if ('pressIcon' in panel) {
    return (
      <div className="part">
        <span className="pressed">
          <span className="icon-drawn">
            <Shape name="own" path={shapes[panel.pressIcon]} />
          </span>
          <Shape name="pointer" />
        </span>
        <span>{word(panel.says)}</span>
      </div>
    )
  }
  if ('expected' in panel) {
    return (
      <div className="part">
        <span className="button-drawn button-expected">{word(panel.expected)}</span>
        <span>{word(panel.says)}</span>
      </div>
    )
  }
  return (
    <div className="by-hand">
      <div className="window">
        <WindowBar />
        <div className="keys">
          {panel.rows.map(width => (
            <div key={width} className="key-row">
              <Shape name="own" path={shapes[panel.choose]} />
              <Blank widths={[width]} />
            </div>
          ))}
        </div>
      </div>
      <span className="bracket" />
      <span>{word(panel.says)}</span>
    </div>
  )
}

type LineProps = Pick<DrawingProps, 'words'> & { line: DrawnLine }
function Line({ line, words }: LineProps) {
  if ('blank' in line) return <Blank widths={line.blank} />
  if ('press' in line) return <Pressed button={line.press} words={words} />
  return (
    <div className="property">
      <span>
        <Words of={words[line.property]} />
      </span>
      <span className="emptied">
        <Words of={words[line.emptied]} />
      </span>
    </div>
  )
}

/** A button with the pointer on it. */
function Pressed({ button, words }: Pick<DrawingProps, 'words'> & { button: string }) {
  return (
    <div className="pressed">
      <span className="button-drawn">
        <Words of={words[button]} />
      </span>
      <Shape name="pointer" />
    </div>
  )
}
