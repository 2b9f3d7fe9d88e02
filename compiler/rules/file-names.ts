import { entriesOf, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks file-names.yaml: valid patterns, existing steps and notes. */
export const checkFileNames: Rule = ({ steps, single }, report) => {
  const file = single['file-names']
  const notes = entriesOf(single['outside-notes'].data).map(([id]) => id)
  for (const [id, name] of entriesOf(ownValue(file.data, 'names'))) {
    const place = (key: string) => ({ file, path: ['names', id, key] })
    const begins = ownValue(name, 'begins')
    if (typeof begins === 'string' && !isPattern(begins)) {
      const todo = 'write how the name begins, such as photo(-[0-9]+)?'
      report('wrong-value', place('begins'), `"${begins}" is no regular expression`, todo)
    }
    const step = ownValue(name, 'step')
    if (typeof step === 'string' && !steps.has(step)) {
      const todo = didYouMean(step, steps.keys(), 'name a step')
      report('unknown-target', place('step'), `there is no step "${step}"`, todo)
    }
    const note = ownValue(name, 'note')
    if (typeof note === 'string' && !notes.includes(note)) {
      const todo = didYouMean(note, notes, 'name a note of outside-notes.yaml')
      report('unknown-note', place('note'), `there is no note "${note}"`, todo)
    }
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}
