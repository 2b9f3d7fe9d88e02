import { entriesOf, isMap, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks outside notes: those that steps show exist, and those that exist are shown. */
export const checkNotes: Rule = ({ steps, single, isWhole }, report) => {
  const file = single['outside-notes']
  const known = entriesOf(file.data).map(([id]) => id)
  const shown = new Set<string>()
  for (const step of steps.values()) {
    for (const { value, path } of step.notes) {
      shown.add(value)
      if (known.includes(value) || !isMap(file.data)) continue
      const todo = didYouMean(value, known, 'name one of outside-notes.yaml')
      report('unknown-note', { file: step.file, path }, `there is no outside note "${value}"`, todo)
    }
  }
  // A file name hint shows its note, too.
  for (const [, name] of entriesOf(ownValue(single['file-names'].data, 'names'))) {
    const note = ownValue(name, 'note')
    if (typeof note === 'string') shown.add(note)
  }
  for (const id of known) {
    if (!isWhole || shown.has(id)) continue
    const todo = 'name it in the notes of a step, or delete it'
    report('unused-note', { file, path: [id], at: 'key' }, `no step shows the note "${id}"`, todo)
  }
}
