import type * as z from 'zod'
import { guide, languages } from '../guide.ts'
import type { RuleName } from '../problem.ts'
import { valueAt } from '../raw.ts'
import type { Path } from '../raw.ts'
import { topicSchema } from '../schemas/finder.ts'
import { kindSchemas } from '../schemas/step.ts'
import { didYouMean } from '../suggest.ts'

/** A zod issue in the words of the rules. */
export type Described = {
  readonly rule: RuleName
  readonly what: string
  readonly todo: string
  /** The key below the issue's path that is meant. */
  readonly key?: string
  readonly at?: 'key'
}

const settings = Object.keys(guide.settings)
const stepKeys = Object.values(kindSchemas).flatMap(({ shape }) => Object.keys(shape))
const knownKeys = [
  ...new Set([
    ...stepKeys,
    ...Object.keys(topicSchema.shape),
    ...languages,
    'next',
    'hint',
    'deed',
    'secondary',
    'text',
    'say',
    'check',
  ]),
]

/** Translates a zod issue. Ids and codes have rules of their own. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  path: Path,
  data: unknown,
  kind: unknown,
): Described[] {
  const last = String(path.at(-1) ?? '')
  const value = valueAt(data, path)
  if (issue.code === 'invalid_key') return []
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => describeKey(key, path, kind))
  const own = typeof kind === 'string' ? describeOwn(path, value) : undefined
  if (own !== undefined) return own
  if (value === undefined && path.length === 1 && last === 'agent') {
    const what = 'an agent has nothing to say at this step'
    return [{ rule: 'no-agent-lines', what, todo: 'add "agent:" with "say:" and "check:"' }]
  }
  if (value === undefined) return [describeMissing(last, path)]
  if (issue.code === 'too_small' && typeof value === 'string') {
    return [{ rule: 'empty-text', what: `${path.join('.')} is empty`, todo: 'write the text' }]
  }
  if (issue.code === 'too_small') {
    return [
      { rule: 'missing-text', what: `${path.join('.')} has no entry`, todo: 'write at least one' },
    ]
  }
  const isToQuote =
    issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object'
  const todo = isToQuote ? 'put it in quotes' : 'see content/step.schema.json'
  return [{ rule: 'wrong-value', what: `${path.join('.') || 'the file'}: ${issue.message}`, todo }]
}

/** Translates issues about keys that have a rule of their own. */
function describeOwn(path: Path, value: unknown): Described[] | undefined {
  const key = path[0]
  if (key === 'code' && path.length === 1 && typeof value !== 'number') return []
  if (key === 'facts' && path.length === 1) {
    const what = 'this step rests on no fact'
    return [{ rule: 'no-facts', what, todo: 'list its facts: facts: [F1]' }]
  }
  if (key !== 'shows' || path.length !== 2) return undefined
  const what = `there is no setting "${String(value)}"`
  const todo = didYouMean(String(value), settings, `use ${settings.join(', ')}`)
  return [{ rule: 'unknown-setting', what, todo }]
}

function describeKey(key: string, path: Path, kind: unknown): Described {
  const isTopOfStep = path.length === 0 && typeof kind === 'string'
  if (isTopOfStep && stepKeys.includes(key)) {
    const what = `a step of the kind ${kind} has no "${key}"`
    return { rule: 'unknown-key', what, todo: 'delete it, or change the kind', key, at: 'key' }
  }
  const what = `${[...path, key].join('.')}: this key is unknown`
  return {
    rule: 'unknown-key',
    what,
    todo: didYouMean(key, knownKeys, 'delete it'),
    key,
    at: 'key',
  }
}

function describeMissing(last: string, path: Path): Described {
  const parent = path.slice(0, -1).join('.')
  if (languages.some(language => language === last)) {
    const what = `${parent || 'the text'} has no text in ${last}`
    return { rule: 'missing-text', what, todo: `add "${last}: …"` }
  }
  const what = `${parent ? `${parent} has` : 'there is'} no "${last}"`
  return { rule: 'missing-key', what, todo: `add "${last}: …"` }
}
