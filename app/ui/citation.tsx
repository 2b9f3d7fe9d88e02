import type { FoldedText } from '../../machines/help-text.ts'
import { documentLanguage, inLanguage } from '../platform/languages.ts'
import type { Guide } from './guide.ts'

type Props = { sections: FoldedText['sections']; guide: Guide }

/** The headings of the document's sections that a step rests on. */
export function Citation({ sections, guide }: Props) {
  if (sections.length === 0) return null
  return (
    <div className="citation">
      <p className="citation-lead">{guide.words.accordingTo}</p>
      <ul>
        {sections.map(({ id, heading, original }) => (
          <li key={id}>
            <cite>{heading}</cite>
            {heading === original ? null : (
              <cite className="citation-original">
                <span {...inLanguage(documentLanguage)}>{original}</span>
              </cite>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
