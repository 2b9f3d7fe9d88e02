import type { Draft } from '../draft.ts'
import { entriesOf, everyString, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

const keysOfWords = new Set([
  'word',
  'about',
  'press',
  'says',
  'title',
  'property',
  'emptied',
  'expected',
])
const keysOfShapes = new Set(['shape', 'between', 'pressIcon', 'choose'])

/** Checks that each drawing has a layout file, and that the file uses exactly the words of its drawing. */
export const checkLayouts: Rule = ({ layouts, single }: Draft, report) => {
  const drawings = entriesOf(ownValue(single.pictures.data, 'drawings'))
  for (const [id] of drawings) {
    if (layouts.has(id)) continue
    const place = { file: single.pictures, path: ['drawings', id], at: 'key' } as const
    report('unknown-picture', place, `nothing draws "${id}"`, `write pictures/${id}.yaml`)
  }
  for (const [id, file] of layouts) {
    const words = ownValue(drawings.find(([name]) => name === id)?.[1], 'words')
    if (words === undefined) {
      const todo = 'add it to the drawings of pictures.yaml, or delete the file'
      report('unused-picture', { file }, `there is no drawing "${id}"`, todo)
      continue
    }
    const keys = entriesOf(words).map(([key]) => key)
    const shapes = entriesOf(ownValue(file.data, 'shapes')).map(([key]) => key)
    const drawn = new Set(['mark'])
    for (const { path, text } of everyString(file.data)) {
      const key = path.filter(part => typeof part === 'string').at(-1)
      const isWord = keysOfWords.has(String(key)) || path[0] === 'stages'
      const known = isWord ? keys : shapes
      if (isWord) drawn.add(text)
      if (path[0] === 'shapes' || !(isWord || keysOfShapes.has(String(key)))) continue
      if (known.includes(text)) continue
      const what = `the drawing "${id}" has no ${isWord ? 'word' : 'shape'} "${text}"`
      report('unknown-picture', { file, path }, what, didYouMean(text, known, 'name one of them'))
    }
    for (const key of keys.filter(one => !drawn.has(one))) {
      const path = ['drawings', id, 'words', key]
      const place = { file: single.pictures, path, at: 'key' } as const
      report('unused-picture', place, `the word "${key}" is drawn nowhere`, 'draw or delete it')
    }
  }
}
