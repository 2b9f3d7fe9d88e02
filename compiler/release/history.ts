import type { Language } from '../../machines/content.ts'
import type { ChangesText } from '../../machines/releases.ts'
import type { Release } from '../../machines/releases.ts'
import type { Content } from '../content.ts'
import type { ReleaseEntry } from '../schemas/releases.ts'

/** The most releases that are shipped to browsers, so that the list stays small. */
const mostVersions = 30

/** The released versions for comparing shared links: without texts. */
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

/** The released versions as the public list shows them. */
export function compileChanges(content: Content, language: Language): ChangesText {
  return published(content).map(({ number, date, content: words, changes }) => ({
    number,
    date,
    content: words,
    changes: changes.map(({ steps, ...text }) => ({ steps, text: text[language] })),
  }))
}

/** Without drafts. */
function published({ releases }: Content): ReleaseEntry[] {
  return releases.filter(({ draft }) => draft === undefined)
}
