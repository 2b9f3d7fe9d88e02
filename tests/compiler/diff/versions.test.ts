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

describe('a version that does not pass the check', () => {
  it('is walked once around where an answer leads back', () => {
    const { added, counts } = compare(
      change(['steps/lights-on.yaml', no, 'en: No, next: start']),
    ).paths
    // The other answers of the step still lead on.
    expect([counts, added]).toEqual([[10, 7], []])
  })

  it('ends where every answer leads back', () => {
    const { added } = compare(
      change(
        ['steps/lights-on.yaml', no, 'en: No, next: start'],
        ['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: start'],
        ['steps/lights-on.yaml', 'en: Not sure, next: restart-router', 'en: Not sure, next: start'],
      ),
    ).paths
    expect(added.map(({ moves, end }) => [moves.length, end])).toEqual([[1, 'lights-on']])
  })

  it('has no path by an answer that leads nowhere', () => {
    const { added, removed } = compare(change(['steps/lights-on.yaml', no, 'en: No'])).paths
    expect([added.length, removed.length]).toEqual([0, 3])
  })

  it('has no path without the start', () => {
    const files = new Map(base)
    files.delete('steps/start.yaml')
    expect(compare(files).paths.counts).toEqual([10, 0])
  })

  it('tells a code and facts that are gone', () => {
    const files = change(
      ['steps/solved.yaml', 'code: "1064"\n', ''],
      ['steps/plug-in.yaml', 'facts: [F3]\n', ''],
    )
    const text = report(files)
    expect(text).toContain('solved: 1064 → none\n')
    expect(text).toContain('plug-in: F3 → none\n')
  })

  it('calls a step without a heading by its id', () => {
    const gone = change(
      ['steps/plug-in.yaml', 'title:', 'heading:'],
      ['steps/start.yaml', 'next: restart-router', 'next: plug-in'],
    )
    expect(report(gone)).toContain('start · slow-internet leads to plug-in, no longer to «Restart')
    const never = new Map(change(['steps/start.yaml', 'next: restart-router', 'next: nowhere']))
    expect(report(never)).toContain('start · slow-internet leads to nowhere, no longer to')
  })
})

describe('a path that is new', () => {
  it('parts from the others at the first answer that did not lead there', () => {
    const { added } = compare(
      change(['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: plug-in']),
    ).paths
    expect(added.map(({ moves, partsAt }) => [moves.length, partsAt])).toEqual([
      [4, 1],
      [4, 1],
      [3, 1],
    ])
  })
})

describe('phrases that changed', () => {
  const file = 'finder/steps/plug-in.en.txt'
  const phrases = (before: string, after: string) =>
    compare(new Map([...base, [file, after]]), new Map([...base, [file, before]])).phrases

  it('are told without comments, empty lines, spaces and the order', () => {
    const before = 'no power\r\n# old\r\n\r\n  the plug is out  \r\nno plug #1'
    const after = '# new\nno plug #1\n\nthe plug is out\nno light\nno light\n'
    expect(phrases(before, after)).toEqual([
      { name: file, added: ['no light'], removed: ['no power'] },
    ])
    expect(phrases('a\n', '# b\na\n')).toEqual([])
  })

  it('are told of a file that is new', () => {
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

describe('a space that is gone', () => {
  it('is not marked, because nobody would see the mark', () => {
    const text = report(change(['steps/plug-in.yaml', 'en: Plug it in', 'en: " Plug it in"']))
    expect(text).toContain('    en  Plug it in\n')
  })
})
