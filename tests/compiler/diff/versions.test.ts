import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../compiler/diff/compare.ts'
import { formatText } from '../../../compiler/diff/format.ts'
import { reportParts } from '../../../compiler/diff/report.ts'
import { readDraft } from '../../../compiler/draft.ts'
import { base, change, parseOnce } from '../fixture.ts'

const version = (files: ReadonlyMap<string, string>) => ({
  files,
  draft: readDraft(files, 'content', parseOnce),
})
const compare = (after: ReadonlyMap<string, string>, before = base) =>
  compareVersions(version(before), version(after), { start: 'start', source: 'kk' })

function report(after: ReadonlyMap<string, string>): string {
  const names = { before: version(base).draft, after: version(after).draft, language: 'en' }
  return formatText(reportParts(compare(after), names), 'main')
}

const no = 'en: No, next: plug-in'

describe('a version with errors', () => {
  it('is enumerated without loops where an answer leads back', () => {
    const { added, counts } = compare(
      change(['steps/lights-on.yaml', no, 'en: No, next: start']),
    ).paths
    // The other answers of the step still have targets.
    expect([counts, added]).toEqual([[10, 7], []])
  })

  it('has paths that end where every answer leads back', () => {
    const { added } = compare(
      change(
        ['steps/lights-on.yaml', no, 'en: No, next: start'],
        ['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: start'],
        ['steps/lights-on.yaml', 'en: Not sure, next: restart-router', 'en: Not sure, next: start'],
      ),
    ).paths
    expect(added.map(({ moves, end }) => [moves.length, end])).toEqual([[1, 'lights-on']])
  })

  it('has no path through an answer without a target', () => {
    const { added, removed } = compare(change(['steps/lights-on.yaml', no, 'en: No'])).paths
    expect([added.length, removed.length]).toEqual([0, 3])
  })

  it('has no paths without the start', () => {
    const files = new Map(base)
    files.delete('steps/start.yaml')
    expect(compare(files).paths.counts).toEqual([10, 0])
  })

  it('has removed codes and facts reported', () => {
    const files = change(
      ['steps/solved.yaml', 'code: "1064"\n', ''],
      ['steps/plug-in.yaml', 'facts: [F3]\n', ''],
    )
    const text = report(files)
    expect(text).toContain('solved: 1064 → none\n')
    expect(text).toContain('plug-in: F3 → none\n')
  })

  it('has steps without a heading named by id', () => {
    const gone = change(
      ['steps/plug-in.yaml', 'title:', 'heading:'],
      ['steps/start.yaml', 'next: restart-router', 'next: plug-in'],
    )
    expect(report(gone)).toContain('start · slow-internet leads to plug-in, no longer to «Restart')
    const never = new Map(change(['steps/start.yaml', 'next: restart-router', 'next: nowhere']))
    expect(report(never)).toContain('start · slow-internet leads to nowhere, no longer to')
  })
})

describe('a new path', () => {
  it('differs from the others from the first new answer on', () => {
    const { added } = compare(
      change(['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: plug-in']),
    ).paths
    expect(added.map(({ moves, divergesAt }) => [moves.length, divergesAt])).toEqual([
      [4, 1],
      [4, 1],
      [3, 1],
    ])
  })
})

describe('changed training sentences', () => {
  const file = 'finder/steps/plug-in.en.txt'
  const phrases = (before: string, after: string) =>
    compare(new Map([...base, [file, after]]), new Map([...base, [file, before]])).phrases

  it('are reported regardless of comments, empty lines, spaces and order', () => {
    const before = 'no power\r\n# old\r\n\r\n  the plug is out  \r\nno plug #1'
    const after = '# new\nno plug #1\n\nthe plug is out\nno light\nno light\n'
    expect(phrases(before, after)).toEqual([
      { name: file, added: ['no light'], removed: ['no power'] },
    ])
    expect(phrases('a\n', '# b\na\n')).toEqual([])
  })

  it('are reported for a new file', () => {
    expect(compare(new Map([...base, [file, 'no power\n']])).phrases).toEqual([
      { name: file, added: ['no power'], removed: [] },
    ])
  })
})

describe('a translation', () => {
  const heading = 'title: { kk: Ашаны тығыңыз, ru: Вставьте вилку, en: Plug it in }'
  const leftBehind = (title: string) =>
    compare(change(['steps/plug-in.yaml', heading, title])).texts.map(text => text.leftBehind)

  it.each([
    ['title: { kk: Ашаны салыңыз, ru: Вставьте вилку, en: Plug it in }', [['ru', 'en']]],
    ['title: { kk: Ашаны салыңыз, ru: Вставьте её, en: Plug it in }', [['en']]],
    ['title: { kk: Ашаны тығыңыз, ru: Вставьте её, en: Plug it in }', [[]]],
    ['title: { kk: Ашаны салыңыз, en: Plug it in }', [['en']]],
  ])('is left behind where only the text of the document changed: %s', (title, languages) => {
    expect(leftBehind(title)).toEqual(languages)
  })
})

describe('a removed space', () => {
  it('is not marked, because the mark would be invisible', () => {
    const text = report(change(['steps/plug-in.yaml', 'en: Plug it in', 'en: " Plug it in"']))
    expect(text).toContain('    en  Plug it in\n')
  })
})
