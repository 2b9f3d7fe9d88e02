import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import type { StepKind } from '../../machines/graph.ts'
import { measureWords } from '../../scripts/words/measure.ts'
import type { Measure } from '../../scripts/words/measure.ts'
import { formatMeasure } from '../../scripts/words/report.ts'
import { countShown, countWords } from '../../scripts/words/shown-words.ts'
import { waysToSolutions } from '../../scripts/words/ways.ts'

/** The most decisions on the median path. */
const mostDecisions = 2
const mostWords: Record<string, number> = { kk: 85, ru: 95, en: 95 }
const mostWordsOfAll: Record<string, number> = { kk: 150, ru: 180, en: 180 }
/** The bound of a language; the highest one for a language without its own. */
const boundOf = (bounds: Record<string, number>, language: string) =>
  bounds[language] ?? Math.max(...Object.values(bounds))

let measure: Measure

function step(kind: StepKind, ...next: string[]) {
  return { kind, code: '1', answers: next.map(id => ({ id, next: id })) }
}

function shown(html: string) {
  const { document } = new JSDOM(`<main>${html}</main>`).window
  const main = document.querySelector('main')
  if (main === null) throw new Error('There is no main.')
  return countShown(main)
}

beforeAll(async () => {
  measure = await measureWords()
  console.log(formatMeasure(measure))
})

describe('the way to a solution', () => {
  it('takes two decisions in the median', () => {
    expect(measure.medians.decisions).toBeLessThanOrEqual(mostDecisions)
  })

  it.each(languages)('has few words to read in the median: %s', language => {
    expect(measure.medians.words[language]).toBeLessThanOrEqual(boundOf(mostWords, language))
  })

  it.each(languages)('has few words to read even on the longest: %s', language => {
    const longest = measure.ways.filter(
      ({ words }) => words[language] > boundOf(mostWordsOfAll, language),
    )
    expect(longest.map(({ answers }) => answers.join(' > '))).toEqual([])
  })

  it('is measured for every solution', () => {
    const reached = new Set(measure.ways.map(({ steps }) => steps.at(-1)))
    expect(reached.size).toBe(13)
    expect(measure.ways.every(({ words }) => Object.values(words).every(count => count > 0))).toBe(
      true,
    )
  })
})

describe('ways to solutions', () => {
  it('end at the first solution and pass through limits', () => {
    const ways = waysToSolutions({
      guide: 'test',
      version: '1',
      contentVersion: '1',
      start: 'a',
      aliases: {},
      retiredCodes: {},
      steps: {
        a: step('question', 'b', 'c'),
        b: step('solution', 'd'),
        c: step('limit', 'd'),
        d: step('solution'),
      },
    })
    expect(ways.map(({ steps }) => steps.join(' '))).toEqual(['a b', 'a c d'])
  })
})

describe('the words of a page', () => {
  it('are counted in all three alphabets, digits included', () => {
    expect(countWords('ЭЦҚ-ны egov.kz — 1-қадам, user’s «Кілт»')).toBe(5)
  })

  it('are separated by block elements, and not by inline ones', () => {
    expect(
      shown('<h1>one</h1><p>two<b>fold</b></p><a class="answer"><span>a</span><span>b</span></a>')
        .all,
    ).toBe(4)
  })

  it('do not include hidden content', () => {
    expect(
      shown(
        '<details><summary>more</summary><p>of it</p></details><span class="visually-hidden">x</span>',
      ).all,
    ).toBe(1)
  })

  it('do not include outside notes and the case line', () => {
    expect(
      shown('<p class="case">for an error</p><h1>one</h1><div class="outside-note">not it</div>')
        .all,
    ).toBe(1)
  })

  it('are also counted up to the first action', () => {
    const page = shown(
      '<h1>do this</h1><div class="actions"><ol><li>first one</li><li>second</li></ol></div><p>why</p>',
    )
    expect(page).toEqual({ all: 6, toFirstAction: 4 })
  })
})
