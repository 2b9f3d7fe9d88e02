import type { Draft } from '../draft.ts'
import { entriesOf, isMap, ownValue, valueAt } from '../raw.ts'
import type { Report, Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks pictures: those that steps show exist, those that exist are shown, and each rests on facts. */
export const checkPictures: Rule = (draft, report) => {
  const { steps, single, isWhole } = draft
  const file = single.pictures
  const known = entriesOf(ownValue(file.data, 'pictures')).map(([id]) => id)
  const shown = new Set<unknown>()
  for (const step of steps.values()) {
    const id = ownValue(step.file.data, 'picture')
    shown.add(id)
    if (typeof id !== 'string' || known.includes(id) || !isMap(file.data)) continue
    const todo = didYouMean(id, known, 'name one of pictures.yaml')
    report(
      'unknown-picture',
      { file: step.file, path: ['picture'] },
      `there is no picture "${id}"`,
      todo,
    )
  }
  for (const id of known) {
    checkUse(draft, id, report)
    if (!isWhole || shown.has(id)) continue
    const todo = 'name it as the picture of a step, or delete it'
    const place = { file, path: ['pictures', id], at: 'key' } as const
    report('unused-picture', place, `no step shows the picture "${id}"`, todo)
  }
  checkDrawings(draft, report)
}

/** Checks that a picture uses an existing drawing and marks one of its words. */
function checkUse({ single }: Draft, id: string, report: Report): void {
  const file = single.pictures
  const drawing = valueAt(file.data, ['pictures', id, 'drawing'])
  const at = valueAt(file.data, ['pictures', id, 'at'])
  if (typeof drawing !== 'string') return
  const words = valueAt(file.data, ['drawings', drawing, 'words'])
  const keys = entriesOf(words).map(([key]) => key)
  if (words === undefined) {
    const what = `the drawing "${drawing}" has no words`
    const place = { file, path: ['pictures', id, 'drawing'] }
    report('unknown-picture', place, what, 'add it to the drawings')
  } else if (typeof at === 'string' && !keys.includes(at)) {
    const what = `the drawing "${drawing}" has no word "${at}" to mark`
    const todo = didYouMean(at, keys, 'name one of its words')
    report('unknown-picture', { file, path: ['pictures', id, 'at'] }, what, todo)
  }
}

function checkDrawings({ single }: Draft, report: Report): void {
  const file = single.pictures
  const facts = ownValue(single.document.data, 'facts')
  const used = entriesOf(ownValue(file.data, 'pictures')).map(([, use]) => ownValue(use, 'drawing'))
  for (const [name, drawing] of entriesOf(ownValue(file.data, 'drawings'))) {
    const place = { file, path: ['drawings', name], at: 'key' } as const
    if (!used.includes(name)) {
      report('unused-picture', place, `no picture uses the drawing "${name}"`, 'delete it')
    }
    const list = ownValue(drawing, 'facts')
    for (const [index, fact] of Array.isArray(list) ? list.entries() : []) {
      if (typeof fact !== 'string' || !isMap(facts) || Object.hasOwn(facts, fact)) continue
      const todo = didYouMean(fact, Object.keys(facts), 'name one of document.yaml')
      const path = ['drawings', name, 'facts', index]
      report('unknown-fact', { file, path }, `there is no fact "${fact}"`, todo)
    }
  }
}
