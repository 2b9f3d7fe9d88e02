import { languages } from './guide.ts'
import { idPattern } from './text-schema.ts'

export const stepKinds = ['question', 'solution', 'limit', 'end'] as const
export type NewStep = {
  readonly id: string
  readonly kind: (typeof stepKinds)[number]
  readonly facts: readonly string[]
  /** The step to which its answers lead until the author changes them. */
  readonly next: string
}

/** A text in every language, empty. */
function emptyText(indent: string): string {
  return languages.map(language => `${indent}${language}: ""\n`).join('')
}

function emptyAnswers({ next }: NewStep): string {
  const answer = (id: string) => `  ${id}:\n${emptyText('    ')}    next: ${next}\n`
  return `answers:\n${answer('yes')}${answer('no')}`
}

/**
 * The file of a new step with every key that its kind needs. The check reports each empty text, and accepts the file
 * once all are written.
 * @throws Error when the id is not a valid one
 */
export function newStepFile(step: NewStep): string {
  const { id, kind, facts } = step
  if (!idPattern.test(id)) {
    throw new Error(`"${id}" cannot be an id. Use small Latin letters, digits and single hyphens.`)
  }
  const list = (key: string) => `${key}:\n  - ${emptyText('    ').trimStart()}`
  const body = {
    question: emptyAnswers(step),
    solution: `${list('actions')}${list('why')}${list('open')}asks:\n${emptyText('  ')}${emptyAnswers(step)}`,
    limit: `${list('says')}${list('silent')}`,
    end: '',
  }
  const lanes = `agent:\n  say:\n${emptyText('    ')}  check:\n${emptyText('    ')}`
  return `kind: ${kind}\nfacts: [${facts.join(', ')}]\ntitle:\n${emptyText('  ')}${body[kind]}${lanes}`
}
