import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compareVersions } from '../../../compiler/diff/compare.ts'
import { readDraft } from '../../../compiler/draft.ts'
import { draftChanges, lostWithoutSuccessor } from '../../../compiler/release/draft-release.ts'
import { compileChanges, compileReleases } from '../../../compiler/release/history.ts'
import {
  addRelease,
  dropDraft,
  keepDraft,
  setDate,
} from '../../../compiler/release/write-release.ts'
import { releasesSchema } from '../../../compiler/releases-schema.ts'
import { inEveryLanguage } from '../../../compiler/guide.ts'
import type { ReleaseEntry } from '../../../compiler/releases-schema.ts'
import { base, change, contentOf, parseOnce } from '../fixture.ts'

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

function changesTo(files: ReadonlyMap<string, string>) {
  const version = (all: ReadonlyMap<string, string>) => ({
    files: all,
    draft: readDraft(all, 'content', parseOnce),
  })
  return compareVersions(version(base), version(files), { start: 'start', source: 'kk' })
}

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

  it('gets a new date', () => {
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

describe('the draft of a release', () => {
  it('has one line for each step with changed advice', () => {
    const lines = ['Added', 'Moved', 'Changed'].map(
      kind => `step${kind}: { kk: "«{step}» ө", ru: "«{step}» и", en: "${kind} {step}" }`,
    )
    const changed = change(
      ['steps/plug-in.yaml', 'en: Plug it in', 'en: Plug it in firmly'],
      ['steps/solved.yaml', 'say: { kk: Осыны айтыңыз.', 'say: { kk: Мынаны айтыңыз.'],
      ['steps/lights-on.yaml', 'No, next: plug-in', 'No, next: restart-router'],
      [
        'steps/start.yaml',
        'slow-internet: {',
        'new-answer: { kk: Жаңа, ru: Новый, en: New, next: plug-in }\n  slow-internet: {',
      ],
    )
    changed.set('interface/changes.yaml', lines.join('\n'))
    const content = contentOf(changed)
    const order = ['start', 'lights-on', 'plug-in', 'restart-router', 'solved']
    const drafted = draftChanges(content, changesTo(changed), order)
    expect(drafted.map(({ en, steps }) => [en, steps])).toEqual([
      ['Moved What happened?', ['start']],
      ['Moved Are the lights on?', ['lights-on']],
      ['Changed Plug it in firmly', ['plug-in']],
    ])
    expect(drafted[2]?.kk).toBe('«Ашаны тығыңыз» ө')
  })

  it('is refused when an answer or a step was removed without a successor', () => {
    const gone = new Map(change(['steps/lights-on.yaml', '  no:', '  not-at-all:']))
    gone.delete('steps/plug-in.yaml')
    expect(lostWithoutSuccessor(changesTo(gone))).toEqual([
      'the step plug-in: write "formerly: [plug-in]" in the step in its place',
      'the answer no of lights-on: write "formerly: [no]" in the answer in its place',
    ])
    expect(lostWithoutSuccessor(changesTo(base))).toEqual([])
  })
})
