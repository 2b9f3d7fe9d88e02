import * as z from 'zod'
import type { TestText } from './evaluate.ts'

const line = z.strictObject({
  role: z.string().min(1),
  language: z.string().min(1),
  kind: z.string().min(1),
  way: z.string().min(1),
  text: z.string().regex(/\S/),
  steps: z.array(z.string()),
})

/**
 * Reads a sealed test set: one JSON object per line, which may be an item of a YAML list; `#` begins a comment.
 * Errors name the line and the field, never a word of a text.
 * @param steps ids of the steps that a line may expect
 * @throws Error that lists every invalid line
 */
export function readSealedSet(source: string, steps: ReadonlySet<string>): TestText[] {
  const wrong: string[] = []
  const texts = source.split('\n').flatMap((whole, index) => {
    const own = whole.replace(/^- /, '').trim()
    if (own === '' || own.startsWith('#')) return []
    const say = (what: string) => wrong.push(`line ${index + 1}: ${what}`)
    const read = line.safeParse(parseLine(own))
    if (!read.success) {
      const names = read.error.issues.map(({ path }) => path.join('.')).filter(name => name !== '')
      say(names.length === 0 ? 'not one JSON object of known fields' : `check ${names.join(', ')}`)
      return []
    }
    for (const step of read.data.steps) if (!steps.has(step)) say(`there is no step "${step}"`)
    return [read.data]
  })
  if (texts.length === 0 && wrong.length === 0) wrong.push('there is no text in it')
  if (wrong.length > 0) throw new Error(`The set cannot be counted.\n${wrong.join('\n')}`)
  return texts
}

function parseLine(own: string): unknown {
  try {
    return JSON.parse(own)
  } catch {
    return undefined
  }
}
