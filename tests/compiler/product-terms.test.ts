import { describe, expect, it } from 'vitest'
import { compileHelp } from '../../compiler/help.ts'
import { checkContent } from '../../compiler/check.ts'
import { compileSteps, compileTexts } from '../../compiler/compile.ts'
import { plainText } from '../../compiler/rich.ts'
import { languages } from '../../compiler/guide.ts'

type CompiledStep = ReturnType<typeof compileSteps>[number]

/** The sentences of a step in which terms are marked. */
function sentencesOf({ text, folded }: Pick<CompiledStep, 'text' | 'folded'>) {
  const { why, open, silent } = folded
  return [text.about, text.actions, text.important, why, open, text.says, silent].flat()
}

function said(steps: readonly CompiledStep[]): string[][] {
  return steps.map(step => sentencesOf(step).map(plainText))
}

describe('the terms of the guide', () => {
  const { content } = checkContent('content')
  if (content === undefined) throw new Error('The content has problems.')

  it.each(languages)('are never links inside links: %s', language => {
    for (const step of Object.values(compileTexts(content, language))) {
      const labels = step.answers.flatMap(({ label, hint = [] }) => [label, hint])
      const whole = [step.title, step.asks ?? [], ...labels].flat()
      expect(whole.filter(piece => typeof piece !== 'string' && piece.kind === 'term')).toEqual([])
    }
  })

  it.each(languages)('are explained once on every step that marks them: %s', language => {
    const { terms, termsOn } = compileHelp(content, language)
    for (const step of compileSteps(content, language)) {
      const { id } = step
      const marked = sentencesOf(step)
        .flat()
        .flatMap(piece => (typeof piece !== 'string' && piece.kind === 'term' ? [piece.id] : []))
      expect(new Set(marked).size).toBe(marked.length)
      expect(marked.filter(term => !termsOn[id]?.includes(term))).toEqual([])
      expect((termsOn[id] ?? []).filter(term => terms[term] === undefined)).toEqual([])
    }
  })

  it.each(languages)('leave texts unchanged: %s', language => {
    const unmarked = compileSteps({ ...content, glossary: {} }, language)
    expect(said(compileSteps(content, language))).toEqual(said(unmarked))
  })
})
