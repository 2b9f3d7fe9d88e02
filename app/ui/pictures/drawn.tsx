import type { HelpText, DrawingText, Layout } from '../../../machines/help-text.ts'
import { plainText } from '../plain-text.ts'
import { Cards } from './cards.tsx'
import { Panels } from './panels.tsx'
import { Stages } from './stages.tsx'

/** The props of every drawing: its words and shapes, and the marked word. */
export type DrawingProps = Pick<DrawingText, 'words'> &
  Pick<Layout, 'shapes'> & { at: string | undefined }

/** A picture with its text alternative and, on screen, the remark that it is a sketch. */
export function Drawn({ id, help }: { id: string; help: HelpText }) {
  const picture = help.pictures[id]
  const text = picture && help.drawings[picture.drawing]
  if (picture === undefined || text === undefined) return null
  const { at } = picture
  const { words, layout } = text
  const form = formOf(layout)
  const props = { words, at, shapes: layout.shapes }
  return (
    <figure className={`picture picture-${form}`}>
      <div className={`drawing drawing-${form}`} role="img" aria-label={describe(text, at)}>
        {'panels' in layout ? <Panels {...props} panels={layout.panels} /> : null}
        {'cards' in layout ? (
          <Cards {...props} cards={layout.cards} between={layout.between} />
        ) : null}
        {'stages' in layout ? <Stages {...props} stages={layout.stages} /> : null}
      </div>
      {text.ofScreen ? <figcaption>{help.words.sketch}</figcaption> : null}
    </figure>
  )
}

/** The name of a layout in CSS, such as `cards-3`. */
export function formOf(layout: Layout): string {
  if ('panels' in layout) return `panels-${layout.panels.length}`
  return 'cards' in layout ? `cards-${layout.cards.length}` : 'stages'
}

/** The text alternative, ending with what is marked. */
function describe({ alt, words }: DrawingText, at: string | undefined): string {
  const said = plainText(alt)
  if (at === undefined) return said
  const mark = plainText(words['mark'] ?? [])
  return `${said} ${mark.charAt(0).toUpperCase()}${mark.slice(1)}: ${plainText(words[at] ?? [])}.`
}
