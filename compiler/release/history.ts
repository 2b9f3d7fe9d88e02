import type { ChangesText, Language } from '../../machines/content.ts'
import type { Release } from '../../machines/releases.ts'
import type { Content, ReleaseEntry } from '../schema.ts'

/** A browser looks into no more than these, so that the list stays small for good. */
const mostVersions = 30

/** The released versions as a shared link is compared with them: no words. */
export function compileReleases(content: Content): Release[] {
  return published(content)
    .slice(0, mostVersions)
    .map(({ number, date, content: words, flow, changes }) => ({
      number,
      date,
      content: words,
      flow,
      steps: [...new Set(changes.flatMap(({ steps }) => steps))],
    }))
}

/** The released versions as everybody may read them. */
export function compileChanges(content: Content, language: Language): ChangesText {
  return published(content).map(({ number, date, content: words, changes }) => ({
    number,
    date,
    content: words,
    changes: changes.map(({ steps, ...text }) => ({ steps, text: text[language] })),
  }))
}

/** A draft is nobody's business yet. */
function published({ releases }: Content): ReleaseEntry[] {
  return releases.filter(({ draft }) => draft === undefined)
}
