import { describe, expect, it } from 'vitest'
import { casesOnEveryWay } from '../../compiler/cases.ts'
import { checkContent } from '../../compiler/check.ts'
import { compileTexts } from '../../compiler/compile.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { plainText } from '../../compiler/rich.ts'
import { everyStop } from './paths.ts'

const { content } = checkContent('content')
if (content === undefined) throw new Error('The content has problems.')
const { steps } = content
const graph = compileGraph(content)
const onEveryWay = casesOnEveryWay(steps)

/** The cases of the answers on one path. */
function toldOn(answers: readonly string[], targets: readonly string[]): Set<string> {
  const from = [graph.start, ...targets]
  return new Set(
    answers.flatMap((answer, index) => {
      const step = steps.get(from[index] ?? '')
      const told = step && 'answers' in step ? step.answers[answer]?.case : undefined
      return told ?? []
    }),
  )
}

describe('the cases of a step', () => {
  it('are exactly those of an answer on every path to it', () => {
    const common = new Map<string, Set<string>>()
    for (const { answers, steps: targets } of everyStop(graph)) {
      const last = targets.at(-1) ?? ''
      const told = toldOn(answers, targets)
      const before = common.get(last)
      common.set(last, before ? new Set([...before].filter(one => told.has(one))) : told)
    }
    expect(common.size).toBe(steps.size - 1)
    const sets = new Map([...common.keys()].map(id => [id, new Set(onEveryWay.get(id))]))
    expect(sets).toEqual(common)
  })

  it('are none for the start', () => {
    expect(onEveryWay.get(graph.start)).toEqual([])
  })

  it('say whom a step is for, in its language', () => {
    const texts = compileTexts(content, 'en')
    const line = (id: string) => plainText(texts[id]?.caseLine ?? [])
    expect(line('turn-off-default-key')).toBe(
      'For the error пайдаланушы сертификатымен қол қойылмаған, when there is no Кілт button.',
    )
    expect(line('choose-key-by-hand')).toMatch(/, once the Кілт button has appeared\.$/)
    expect(line('use-gost')).toBe('When signing on behalf of an organisation (legal entity).')
    expect(line('storage-password')).toBe('For a forgotten password.')
    // No case holds on every path there, and no section of the document answers it.
    expect(line('not-covered')).toBe('')
    expect(line('who-signs')).toBe('')
  })
})
