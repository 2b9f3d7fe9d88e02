import { stringify } from 'yaml'
import { checkDigit } from '../../machines/step-code.ts'

type Words = Readonly<Record<string, string>>
type Answer = { readonly id: string; readonly next: string }
type Step = { readonly id: string; readonly answers: readonly Answer[] }

/** Answers of a question that lead to steps of their own. */
const branches = 4
/** Answers of the first question, which is always the widest. */
const firstBranches = 8
/** The lowest code without its check digit. */
const firstCode = 101

export type Named = {
  readonly languages: readonly string[]
  readonly start: string
  readonly notCovered: string
  readonly notSure: string
}

/**
 * The steps of a synthetic guide: a tree of questions with a solution at every leaf, and two shared endings. Its
 * depth grows with the logarithm of its size, as that of real guides does.
 */
function stepsOf(count: number, { start, notCovered, notSure }: Named): Step[] {
  const ids = Array.from({ length: count - 2 }, (_, index) =>
    index === 0 ? start : `step-${index}`,
  )
  let next = 1
  const steps = ids.map((id, index): Step => {
    const isRoom = next < ids.length
    const children = isRoom ? ids.slice(next, (next += index === 0 ? firstBranches : branches)) : []
    const [first] = children
    if (first === undefined) {
      return {
        id,
        answers: [
          { id: 'solved', next: 'solved' },
          { id: 'not-solved', next: notCovered },
        ],
      }
    }
    const ways = children.map((child, place) => ({ id: `way-${place + 1}`, next: child }))
    const unsure = {
      id: index === 0 ? 'none-of-these' : notSure,
      next: index === 0 ? notCovered : first,
    }
    return { id, answers: [...ways, unsure] }
  })
  return [...steps, { id: notCovered, answers: [] }, { id: 'solved', answers: [] }]
}

/** A generator of sentences from a stock of words; deterministic. */
function sentences(stock: Readonly<Record<string, readonly string[]>>, { languages }: Named) {
  return (seed: number, length: number, end = ''): Words =>
    Object.fromEntries(
      languages.map(language => {
        const words = stock[language] ?? []
        const chosen = Array.from({ length }, (_, place) => {
          const at = Math.imul(seed * 31 + place * 7 + 1, 2_654_435_761) >>> 0
          return words[at % words.length] ?? ''
        })
        const text = chosen.join(' ')
        return [language, `${text.charAt(0).toUpperCase()}${text.slice(1)} ${seed}${end}`]
      }),
    )
}

/**
 * The files of a synthetic guide by path in the content folder, without those copied from the project's guide.
 * @param stock the words of each language
 */
export function syntheticGuide(
  count: number,
  named: Named,
  stock: Readonly<Record<string, readonly string[]>>,
): Map<string, string> {
  const say = sentences(stock, named)
  const steps = stepsOf(count, named)
  const files = new Map<string, string>()
  const code = (index: number) => `${firstCode + index}${checkDigit(String(firstCode + index))}`
  const factOf = (index: number) => `F${index + 1}`
  const write = (path: string, data: unknown) => files.set(path, stringify(data, { lineWidth: 0 }))

  for (const [index, { id, answers }] of steps.entries()) {
    const seed = index * 100
    const isEnd = id === 'solved'
    const isLimit = id === named.notCovered
    const isSolution = answers.some(({ next }) => next === 'solved')
    const kind = isEnd ? 'end' : isLimit ? 'limit' : isSolution ? 'solution' : 'question'
    const stated = { ...say(seed + 1, 9, '.'), facts: [factOf(index)] }
    const lists = {
      end: {},
      limit: { says: [stated], silent: [say(seed + 2, 8, '.')] },
      solution: {
        actions: [stated],
        why: [say(seed + 2, 14, '.')],
        open: [say(seed + 3, 12, '.')],
        asks: say(seed + 4, 3, '?'),
      },
      question: {},
    }[kind]
    const given = answers.map((answer, place) => [
      answer.id,
      { ...say(seed + 10 + place, 5), next: answer.next },
    ])
    write(`steps/${id}.yaml`, {
      kind,
      code: code(index),
      ...(isEnd ? {} : { facts: [factOf(index)] }),
      title: say(seed, 5, kind === 'question' ? '?' : ''),
      ...lists,
      ...(given.length > 0 ? { answers: Object.fromEntries(given) } : {}),
      agent: { say: say(seed + 5, 12, '.'), check: say(seed + 6, 8, '?') },
    })
    if (!isSolution) continue
    for (const language of named.languages) {
      const lines = [20, 21, 22].map(place => say(seed + place, 6)[language] ?? '')
      files.set(`finder/steps/${id}.${language}.txt`, `${lines.join('\n')}\n`)
    }
  }
  write('codes.yaml', Object.fromEntries(steps.map(({ id }, index) => [code(index), id])))
  write('document.yaml', {
    title: say(1, 3),
    date: '2026-01-31',
    sections: { all: say(2, 4) },
    facts: Object.fromEntries(
      steps
        .filter(({ id }) => id !== 'solved')
        .map((_, index) => [factOf(index), { section: 'all', says: say(index * 100 + 50, 8) }]),
    ),
  })
  for (const name of ['cases', 'glossary', 'outside-notes']) write(`${name}.yaml`, {})
  write('screen.yaml', { labels: {}, messages: {}, links: {} })
  write('pictures.yaml', { drawings: {}, pictures: {} })
  write('releases.yaml', [])
  return files
}
