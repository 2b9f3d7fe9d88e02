import { beforeAll, describe, expect, it } from 'vitest'
import { foldPhrase } from '../../../compiler/rules/phrases.ts'
import type { Finder } from '../../../machines/finder/find.ts'
import { readings, wordsOf } from '../../../machines/finder/fold.ts'
import { checkContent } from '../../../compiler/check.ts'
import { compileFinder } from '../../../compiler/finder.ts'
import { evaluate } from '../../../compiler/finder/evaluate.ts'
import { loadFinder, loadSentences, sentenceSets } from '../../../compiler/finder/load.ts'

const halves = ['working', 'held-back'] as const
const least = 0.9
/** The second writers tell longer and harder stories. */
const leastOfSecond = 0.85
const learningTime = 120_000

describe('the finder, by the evaluation set', () => {
  let find: Finder = () => ({ kind: 'empty' })
  beforeAll(() => {
    find = loadFinder().find
  }, learningTime)

  it.each(halves)('answers and refuses rightly nine times of ten: %s half', half => {
    const figures = evaluate(find, loadSentences(half))
    expect(figures.first / figures.inside).toBeGreaterThanOrEqual(least)
    expect(figures.rightRefusals / figures.outside).toBeGreaterThanOrEqual(least)
  })

  it('answers and refuses rightly what the second writers say', () => {
    const figures = evaluate(find, loadSentences('second-writers'))
    expect(figures.first / figures.inside).toBeGreaterThanOrEqual(leastOfSecond)
    expect(figures.rightRefusals / figures.outside).toBeGreaterThanOrEqual(least)
  })

  it.each(sentenceSets)('has enough sentences to be judged by: %s', half => {
    const sentences = loadSentences(half)
    expect(sentences.length).toBeGreaterThanOrEqual(150)
    expect(sentences.filter(({ steps }) => steps.length === 0).length).toBeGreaterThanOrEqual(60)
  })

  // Only the number is shown: nobody who tunes the finder reads the held-back half.
  it.each(sentenceSets)('has learnt no sentence of the %s set', half => {
    const { content } = checkContent('content')
    if (content === undefined) throw new Error('The content has mistakes.')
    const { steps, topics } = compileFinder(content)
    const screen = Object.values(content.screen.messages).flatMap(({ text, means }) => [
      text,
      ...Object.values(means ?? {}),
    ])
    const quoted = new Set(screen.flatMap(foldings))
    const phrases = new Set([...steps, ...topics].flatMap(({ says }) => says.flatMap(foldings)))
    const onScreen = new Set([...steps, ...topics].flatMap(({ sees }) => sees.flatMap(foldings)))
    const taught = loadSentences(half).filter(({ text, way }) =>
      // A message is what stands on a screen, letter for letter: there are no other words for it.
      foldings(text).some(
        folded =>
          phrases.has(folded) &&
          !quoted.has(folded) &&
          !(way === 'message' && onScreen.has(folded)),
      ),
    )
    expect(taught.length).toBe(0)
  })
})

function foldings(text: string): string[] {
  const sounds = wordsOf(readings(text)[0] ?? '').map(({ sound }) => sound)
  return [foldPhrase(text), sounds.join(' ')].filter(folded => folded !== '')
}
