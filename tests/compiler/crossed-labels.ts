import { answerEntries } from '../../compiler/answer-entries.ts'
import type { Content } from '../../compiler/content.ts'
import { languages } from '../../compiler/guide.ts'

const yes: Record<string, string> = { kk: 'Иә', ru: 'Да', en: 'Yes' }
const no: Record<string, string> = { kk: 'Жоқ', ru: 'Нет', en: 'No' }
/** Answers whose label must say yes or no: swapped labels would mislead everybody. */
const meanings = new Map([
  ['yes', yes],
  ['solved', yes],
  ['appeared', yes],
  ['done', yes],
  ['no', no],
  ['not-solved', no],
  ['did-not-appear', no],
])

/** The labels that contradict their answer, as `step answer language`. */
export function crossedLabels({ steps }: Content): string[] {
  return [...steps].flatMap(([id, step]) =>
    answerEntries(step).flatMap(([answer, label]) => {
      const word = meanings.get(answer)
      if (word === undefined) return []
      const crossed = languages.filter(
        language => !label[language].startsWith(word[language] ?? ''),
      )
      return crossed.map(language => `${id} ${answer} ${language}: ${label[language]}`)
    }),
  )
}
