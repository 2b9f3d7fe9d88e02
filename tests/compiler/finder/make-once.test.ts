import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { FinderPhrases } from '../../../compiler/finder.ts'
import { makeFinderData } from '../../../compiler/finder/index.ts'
import { makeFinderDataOnce } from '../../../compiler/finder/make-once.ts'

const folder = 'node_modules/.cache/finder'
const phrases: FinderPhrases = {
  steps: [
    { id: 'lights-on', says: ['лампа сөніп тұр', 'the lamp is off'], sees: ['No light'] },
    { id: 'plug-in', says: ['шнур не подходит', 'the plug is loose'], sees: [] },
  ],
  topics: [{ id: 'weather', isExplained: false, says: ['ауа райы', 'погода на завтра'], sees: [] }],
  redirected: [],
  messageTopic: 'weather',
  denial: -1,
  alarm: -1,
  words: [
    ['the', 'is'],
    ['лампа', 'lamp'],
  ],
  chatter: ['сәлем', 'hello'],
}
const files = () => new Set(readdirSync(folder))

describe('the index of the finder', () => {
  mkdirSync(folder, { recursive: true })
  const before = files()
  const made = makeFinderDataOnce(phrases)
  const [name = ''] = [...files()].filter(file => !before.has(file))
  afterAll(() => rmSync(`${folder}/${name}`, { force: true }))

  it('is trained once, and then read from the cache', () => {
    const { mtimeMs } = statSync(`${folder}/${name}`)
    expect(made).toEqual(makeFinderData(phrases))
    expect(makeFinderDataOnce(phrases)).toEqual(made)
    expect(statSync(`${folder}/${name}`).mtimeMs).toBe(mtimeMs)
  })

  it('is trained again for other sentences, and when the cached file is damaged', () => {
    const other = { ...phrases, chatter: [...phrases.chatter, 'кеше'] }
    const known = files()
    makeFinderDataOnce(other)
    const added = [...files()].filter(file => !known.has(file))
    expect(added).toHaveLength(1)
    rmSync(`${folder}/${added[0]}`)

    writeFileSync(`${folder}/${name}`, '{"steps": [')
    expect(makeFinderDataOnce(phrases)).toEqual(made)
  })
})
