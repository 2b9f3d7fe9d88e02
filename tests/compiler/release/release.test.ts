import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileChanges, compileReleases } from '../../../compiler/release/history.ts'
import {
  addRelease,
  dropDraft,
  keepDraft,
  setDate,
} from '../../../compiler/release/write-release.ts'
import { releasesSchema } from '../../../compiler/schemas/releases.ts'
import { inEveryLanguage } from '../../../compiler/guide.ts'
import type { ReleaseEntry } from '../../../compiler/schemas/releases.ts'
import { change, contentOf } from '../fixture.ts'

const head = '# Versions.\n'
const said: Record<string, string> = { kk: 'Бір: "екі"', ru: 'Один', en: 'One' }
const entry: ReleaseEntry = {
  number: 2,
  date: '2026-11-30',
  content: '1234abcd',
  flow: '00000001',
  draft: true,
  changes: [{ steps: ['plug-in'], ...inEveryLanguage(language => said[language] ?? 'One') }],
}
const first: ReleaseEntry = { ...entry, number: 1, changes: [], draft: undefined }
const read = (text: string) => releasesSchema.parse(parse(text))

describe('the file of releases', () => {
  it('gets a draft at the top, which is kept or dropped; the rest is unchanged', () => {
    const one = addRelease(`${head}[]\n`, { ...first })
    const two = addRelease(one, entry)
    expect(two.startsWith(`${head}- number: 2\n`)).toBe(true)
    expect(read(two).map(({ number, draft }) => [number, draft])).toEqual([
      [2, true],
      [1, undefined],
    ])
    expect(two).toContain('  # Rewrite these lines for readers')
    expect(dropDraft(two)).toBe(one)
    const kept = keepDraft(two)
    expect(read(kept)[0]).toEqual({ ...entry, draft: undefined })
    expect(kept).not.toContain('Rewrite')
    expect(dropDraft(kept)).toBe(kept)
  })

  it('is an empty list when its only draft is dropped', () => {
    expect(dropDraft(addRelease(`${head}[]\n`, entry))).toBe(`${head}[]\n`)
    expect(dropDraft(`${head}[]\n`)).toBe(`${head}[]\n`)
  })

  it('is written as reviewed, with any characters in its texts', () => {
    const odd: Record<string, string> = {
      kk: `changes: ${'ұзын '.repeat(30)}`.trim(),
      ru: 'Раз - два',
      en: 'the  draft: true',
    }
    const text = addRelease(`# A list.\n# - number: 0\n\n[]\n`, {
      ...entry,
      changes: [
        { steps: ['plug-in'], ...inEveryLanguage(language => odd[language] ?? odd['en'] ?? '') },
      ],
    })
    expect(text).toBe(`# A list.
# - number: 0

- number: 2
  date: "2026-11-30"
  content: "1234abcd"
  flow: "00000001"
  draft: true
  # Rewrite these lines for readers, then run npm run release -- --keep.
  changes:
    - steps:
        - "plug-in"
      kk: "changes: ${'ұзын '.repeat(30).trim()}"
      ru: "Раз - два"
      en: "the  draft: true"
`)
    expect(read(keepDraft(text))[0]?.changes[0]?.en).toBe('the  draft: true')
    expect(dropDraft(text)).toBe('# A list.\n# - number: 0\n\n[]\n')
    expect(dropDraft(keepDraft(text))).toBe(keepDraft(text))
  })

  it('gets a new date', () => {
    expect(setDate('a: { date: 1 }\ndate: 2026-01-31 # day\n', '2026-11-30')).toBe(
      'a: { date: 1 }\ndate: 2026-11-30\n',
    )
    expect(setDate('title: a\ndate: 2026-01-31\nsections: {}\n', '2026-11-30')).toBe(
      'title: a\ndate: 2026-11-30\nsections: {}\n',
    )
  })

  it('has no draft in what is published', () => {
    const files = change(['releases.yaml', '[]', addRelease(addRelease('[]', first), entry)])
    const content = contentOf(files)
    expect(compileChanges(content, 'en').map(({ number }) => number)).toEqual([1])
    expect(compileReleases(content)).toEqual([
      { number: 1, date: '2026-11-30', content: '1234abcd', flow: '00000001', steps: [] },
    ])
  })
})
