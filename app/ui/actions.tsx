import type { Rich } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { RichText } from './rich-text.tsx'

type Props = { actions: readonly Rich[]; guide: Guide }

/** The numbered instructions of a solution. */
export function Actions({ actions, guide }: Props) {
  if (actions.length === 0) return null
  return (
    <section className="actions">
      <h2 className="visually-hidden">{guide.words.actionsHeading}</h2>
      <ol>
        {actions.map((action, index) => (
          <li key={index}>
            <div>
              <RichText rich={action} guide={guide} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
