import { afterAll, describe, expect, it } from 'vitest'
import type { Changes } from '../support/two-branches.ts'
import { mergeBranches } from '../support/two-branches.ts'

describe('two branches', () => {
  it('that add sentences to the same file, and steps, keep both', () => {
    const adding = (sentence: string, code: string): Changes =>
      new Map([
        ['content/finder/steps/use-gost.en.txt', text => `${text}${sentence}\n`],
        ['content/codes.yaml', text => `${text}${code}\n`],
      ])
    const merged = mergeBranches(
      adding('which one for a company', '"9001": one'),
      adding('a key for our firm', '"9019": other'),
    )
    afterAll(merged.remove)
    expect(merged.conflicts).toEqual([])
    expect(merged.read('content/finder/steps/use-gost.en.txt')).toMatch(
      /which one for a company[\s\S]*a key for our firm|a key for our firm[\s\S]*which one for a company/,
    )
    expect(merged.read('content/codes.yaml')).toMatch(
      /"9001": one\n"9019": other|"9019": other\n"9001": one/,
    )
  })
})
