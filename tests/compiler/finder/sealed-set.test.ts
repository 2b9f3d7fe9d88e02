import { describe, expect, it } from 'vitest'
import { readSealedSet } from '../../../compiler/finder/sealed-set.ts'

const steps = new Set(['which-lamp'])
const text = {
  role: 'baker',
  language: 'ru',
  kind: 'own-words',
  way: 'plain',
  text: 'лампа гаснет',
  steps: ['which-lamp'],
}
const lineOf = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...text, ...changes })

describe('a sealed set', () => {
  it('is read line by line', () => {
    const source = `${lineOf({})}\n\n${lineOf({ text: 'тайна', steps: [] })}\n`
    expect(readSealedSet(source, steps)).toEqual([text, { ...text, text: 'тайна', steps: [] }])
  })

  it('may be a YAML list', () => {
    expect(readSealedSet(`# Sealed.\n- ${lineOf({})}\n`, steps)).toEqual([text])
  })

  it.each([
    ['what is no JSON', 'тайна', 'line 2: not one JSON object of known fields'],
    ['what is no object', '"тайна"', 'line 2: not one JSON object of known fields'],
    ['a field too many', lineOf({ note: 'тайна' }), 'line 2: not one JSON object of known fields'],
    ['a field that is missing', lineOf({ role: undefined }), 'line 2: check role'],
    ['an empty text', lineOf({ text: ' ' }), 'line 2: check text'],
    ['a step that is none', lineOf({ steps: ['no-lamp'] }), 'line 2: there is no step "no-lamp"'],
  ])('has errors reported by line, without any of its text: %s', (_, wrong, what) => {
    let said = ''
    try {
      readSealedSet(`${lineOf({})}\n${wrong}`, steps)
    } catch (error) {
      said = error instanceof Error ? error.message : ''
    }
    expect(said).toBe(`The set cannot be counted.\n${what}`)
    expect(said).not.toContain('тайна')
  })

  it('that is empty is refused', () => {
    expect(() => readSealedSet('\n', steps)).toThrow('there is no text in it')
  })
})
