import type { Language } from '../../machines/content.ts'
import { inEveryLanguage } from '../guide.ts'
import type { Changes } from '../diff/changes.ts'
import { plainText, toRich } from '../rich.ts'
import type { Content } from '../content.ts'
import type { ReleaseEntry } from '../schemas/releases.ts'

/** The steps whose advice to readers changed, in the order of the flow. */
export function changedSteps(changes: Changes, order: readonly string[]): string[] {
  const { steps, texts } = changes
  const changed = new Set([
    ...steps.added,
    ...movedAnswers(changes).map(({ step }) => step),
    // The agent's lines are not advice to readers.
    ...texts.flatMap(({ step, path }) =>
      step === undefined || path.startsWith('agent') ? [] : [step],
    ),
  ])
  return order.filter(step => changed.has(step))
}

/** Answers that are new, gone or lead elsewhere; not those that were only renamed. */
function movedAnswers({ steps }: Changes) {
  return steps.answers.filter(({ to, successor }) => to !== undefined || successor === undefined)
}

/** A draft of the public list of changes, one line per step, for a person to rewrite. */
export function draftChanges(
  content: Content,
  changes: Changes,
  order: readonly string[],
): ReleaseEntry['changes'] {
  const words = content.words.get('changes') ?? {}
  const moved = new Set(movedAnswers(changes).map(({ step }) => step))
  const added = new Set(changes.steps.added)
  return changedSteps(changes, order).flatMap(id => {
    const step = content.steps.get(id)
    const key = added.has(id) ? 'stepAdded' : moved.has(id) ? 'stepMoved' : 'stepChanged'
    const line = words[key]
    if (step === undefined || line === undefined) return []
    const say = (language: Language) => {
      const title = plainText(toRich(step.title[language], language, content.screen))
      return line[language].replace('{step}', () => title)
    }
    return [{ steps: [id], ...inEveryLanguage(say) }]
  })
}

/** Removed ids without a successor, which break old links and must be repaired before a release. */
export function lostWithoutSuccessor({ steps }: Changes): string[] {
  return [
    ...steps.removed.flatMap(({ id, successor }) =>
      successor === undefined
        ? [`the step ${id}: write "formerly: [${id}]" in the step in its place`]
        : [],
    ),
    ...steps.answers.flatMap(({ step, answer, to, successor }) =>
      to === undefined && successor === undefined
        ? [
            `the answer ${answer} of ${step}: write "formerly: [${answer}]" in the answer in its place`,
          ]
        : [],
    ),
  ]
}
