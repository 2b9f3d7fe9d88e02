import { guide, languages } from './guide.ts'
import { idPattern } from './schemas/text.ts'

export const stepKinds = ['question', 'solution', 'limit', 'end'] as const
export type NewStep = {
  readonly id: string
  readonly kind: (typeof stepKinds)[number]
  /** A code that was never given to another step. */
  readonly code: string
  readonly facts: readonly string[]
  /** The step to which its answers lead until the author says otherwise. */
  readonly next: string
}

/** An empty text in every language. */
function emptyText(indent: string): string {
  return languages.map(language => `${indent}${language}: ""\n`).join('')
}

function emptyAnswer(id: string, next: string): string {
  return `  ${id}:\n${emptyText('    ')}    next: ${next}\n`
}

/**
 * The file of a new step with every key that its kind needs. The check names each text that is still
 * empty, and accepts the file once all are written and an answer leads to it.
 * @throws Error when the id is not one
 */
export function newStepFile({ id, kind, code, facts, next }: NewStep): string {
  if (!idPattern.test(id)) {
    throw new Error(`"${id}" cannot be an id. Use small Latin letters, digits and single hyphens.`)
  }
  // With several facts, each sentence names those that it states; the author distributes them.
  const stated = (indent: string) =>
    facts.length > 1 ? `${indent}facts: [${facts.join(', ')}]\n` : ''
  const list = (key: string, states = '') =>
    `${key}:\n  - ${emptyText('    ').trimStart()}${states}`
  const first = (key: string) => list(key, stated('    '))
  const yes = emptyAnswer('yes', next)
  const body = {
    question: `answers:\n${yes}${emptyAnswer('none-of-these', guide['not-covered'])}`,
    solution: `${first('actions')}${list('why')}${list('open')}asks:\n${emptyText('  ')}answers:\n${yes}${emptyAnswer('no', next)}`,
    limit: `${first('says')}${list('silent')}`,
    end: '',
  }
  const isTold = kind === 'question' || kind === 'end'
  const title = `title:\n${emptyText('  ')}${isTold ? stated('  ') : ''}`
  const lanes = `agent:\n  say:\n${emptyText('    ')}  check:\n${emptyText('    ')}`
  return `kind: ${kind}\ncode: "${code}"\nfacts: [${facts.join(', ')}]\n${title}${body[kind]}${lanes}`
}
