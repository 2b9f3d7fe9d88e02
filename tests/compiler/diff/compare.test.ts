import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../compiler/diff/compare.ts'
import { formatHtml } from '../../../compiler/diff/format-html.ts'
import { formatMarkdown, formatText } from '../../../compiler/diff/format.ts'
import { reportParts } from '../../../compiler/diff/report.ts'
import { readDraft } from '../../../compiler/draft.ts'
import { base, change, parseOnce } from '../fixture.ts'

function compare(files: ReadonlyMap<string, string>, from = base) {
  const version = (all: ReadonlyMap<string, string>) => ({
    files: all,
    draft: readDraft(all, 'content', parseOnce),
  })
  const [before, after] = [version(from), version(files)]
  const changes = compareVersions(before, after, { start: 'start', source: 'kk' })
  const names = { before: before.draft, after: after.draft, language: 'en' }
  return { changes, parts: reportParts(changes, names) }
}

const noToRestart = ['steps/lights-on.yaml', 'No, next: plug-in', 'No, next: not-covered'] as const

describe('a comparison of two versions', () => {
  it('finds nothing where nothing changed', () => {
    const { parts } = compare(base)
    expect(parts).toEqual([])
    expect(formatText(parts, 'main')).toBe('Nothing changed for people since main.\n')
    expect(formatMarkdown(parts, 'main')).toContain('Nothing.')
    expect(formatHtml(parts, 'main')).toContain('Nothing.')
  })

  it('lists an answer with another target, and every path that is new, gone or ends elsewhere', () => {
    const { changes } = compare(change([...noToRestart]))
    expect(changes.steps.answers).toEqual([
      { step: 'lights-on', answer: 'no', from: 'plug-in', to: 'not-covered', successor: undefined },
    ])
    const { added, removed, elsewhere, counts } = changes.paths
    const answersOf = ({ moves }: (typeof added)[number]) => moves.map(({ answer }) => answer)
    expect(added.map(path => [...answersOf(path), path.end])).toEqual([
      ['no-internet', 'no', 'not-covered'],
    ])
    expect(removed.map(path => answersOf(path).slice(0, 3).join(' '))).toEqual([
      'no-internet no appeared',
      'no-internet no appeared',
      'no-internet no did-not-appear',
    ])
    expect(elsewhere).toEqual([])
    expect(counts).toEqual([10, 8])
  })

  it('reports a path that ends elsewhere', () => {
    const { changes, parts } = compare(
      change(['steps/restart-router.yaml', 'next: solved', 'next: not-covered']),
    )
    expect(changes.paths.elsewhere).toHaveLength(4)
    expect(changes.paths.elsewhere[0]).toMatchObject({ from: 'solved', end: 'not-covered' })
    expect(formatText(parts, 'main')).toContain('Paths that end elsewhere (4)')
    expect(formatText(parts, 'main')).toContain('→ «The document ends here», no longer «Done»')
  })

  it('shows a text word by word, and its unchanged translations', () => {
    const { changes, parts } = compare(
      change([
        'steps/plug-in.yaml',
        'Ашаны розеткаға тығыңыз.',
        'Ашаны розеткаға дұрыстап тығыңыз.',
      ]),
    )
    expect(changes.texts).toHaveLength(1)
    expect(changes.texts[0]).toMatchObject({
      step: 'plug-in',
      path: 'actions',
      leftBehind: ['ru', 'en'],
    })
    const text = formatText(parts, 'main')
    expect(text).toContain('Ашаны розеткаға {+дұрыстап+} тығыңыз.')
    expect(text).toContain('content/steps/plug-in.yaml actions: look at ru, en')
    expect(formatMarkdown(parts, 'main')).toContain('Ашаны розеткаға **дұрыстап** тығыңыз.')
    const page = formatHtml(parts, 'main')
    expect(page).toContain('<td lang="kk">Ашаны розеткаға тығыңыз.</td>')
    expect(page).toContain('<td lang="kk">Ашаны розеткаға <ins>дұрыстап </ins>тығыңыз.</td>')
  })

  it('reports an inserted sentence alone, not those after it', () => {
    const { changes } = compare(
      change([
        'steps/plug-in.yaml',
        '  - { kk: Ашаны розеткаға',
        '  - { kk: Бірінші., ru: Первое., en: First. }\n  - { kk: Ашаны розеткаға',
      ]),
    )
    expect(
      changes.texts.map(({ values }) => values.map(({ before, after }) => [before, after])),
    ).toEqual([
      [
        [undefined, 'Бірінші.'],
        [undefined, 'Первое.'],
        [undefined, 'First.'],
      ],
    ])
    expect(changes.texts[0]?.leftBehind).toEqual([])
  })

  it('reports what was removed, with its successor if it has one', () => {
    const renamed = new Map(change(['steps/lights-on.yaml', '  no:', '  not-at-all:']))
    const { parts } = compare(renamed)
    expect(parts[0]?.title).toContain('Gone without a successor')
    expect(parts[0]?.lines).toEqual([{ text: 'the answer no of lights-on' }])
    const named = change(['steps/lights-on.yaml', '  no: {', '  not-at-all: { formerly: [no],'])
    expect(formatText(compare(named).parts, 'main')).toContain(
      'lights-on · no is gone, not-at-all took its place',
    )
    expect(compare(named).parts[0]?.title).not.toContain('Gone')
  })

  it('recognises a renamed answer, and reports nothing else', () => {
    const named = change(['steps/lights-on.yaml', '  no: {', '  not-at-all: { formerly: [no],'])
    const { changes } = compare(named)
    expect(changes.steps.answers).toEqual([
      { step: 'lights-on', answer: 'no', from: 'plug-in', to: undefined, successor: 'not-at-all' },
    ])
    expect(changes.paths).toMatchObject({ added: [], removed: [], elsewhere: [] })
    expect(changes.texts).toEqual([])
  })

  it('reports an answer as removed when its successor existed before', () => {
    const joined = change(
      [
        'steps/lights-on.yaml',
        /^ {2}no: \{.*$/m.exec(base.get('steps/lights-on.yaml') ?? '')?.[0] ?? '',
        '',
      ],
      ['steps/lights-on.yaml', '  yes: {', '  yes: { formerly: [no],'],
    )
    const { changes } = compare(joined)
    expect(changes.steps.answers.map(({ answer, successor }) => [answer, successor])).toEqual([
      ['no', 'yes'],
    ])
    expect(changes.paths.removed.length).toBeGreaterThan(0)
    expect(changes.texts.map(({ path }) => path)).toEqual(['answers.no'])
  })

  it('groups paths that changed in the same way, from where they differ', () => {
    const { changes, parts } = compare(
      change([
        'steps/restart-router.yaml',
        'answers:\n',
        'answers:\n  later: { kk: Кейін, ru: Позже, en: Later, next: not-covered }\n',
      ]),
    )
    expect(changes.paths.added).toHaveLength(4)
    const part = parts.find(({ title }) => title === 'New paths')
    expect(part).toMatchObject({
      count: 4,
      lines: [{ text: 'on 4 ways, from restart-router: later → «The document ends here»' }],
    })
    expect(formatText(parts, 'main')).toContain('New paths (4)')
    expect(formatMarkdown(parts, 'main')).toContain('#### New paths (4)')
  })

  it('recognises a renamed step', () => {
    const files = new Map(change(['steps/start.yaml', 'next: lights-on', 'next: lamps-on']))
    const text = files.get('steps/lights-on.yaml') ?? ''
    files.delete('steps/lights-on.yaml')
    files.set('steps/lamps-on.yaml', `${text}formerly: [lights-on]\n`)
    const { changes } = compare(files)
    expect(changes.steps).toMatchObject({
      added: [],
      removed: [{ id: 'lights-on', successor: 'lamps-on' }],
      answers: [],
    })
    expect(changes.paths).toMatchObject({ added: [], removed: [], elsewhere: [] })
    expect(changes.texts).toEqual([])
  })

  it('reports codes, facts and training sentences', () => {
    const files = new Map(
      change(
        ['steps/solved.yaml', '"1064"', '"1078"'],
        ['steps/plug-in.yaml', 'facts: [F3]', 'facts: [F2]'],
      ),
    )
    files.set('finder/steps/plug-in.en.txt', 'the plug is out\n')
    const { changes } = compare(
      files,
      new Map([...base, ['finder/steps/plug-in.en.txt', 'no power\n']]),
    )
    expect(changes.steps.codes).toEqual([{ step: 'solved', before: '1064', after: '1078' }])
    expect(changes.steps.facts).toEqual([{ step: 'plug-in', before: 'F3', after: 'F2' }])
    expect(changes.phrases).toEqual([
      { name: 'finder/steps/plug-in.en.txt', added: ['the plug is out'], removed: ['no power'] },
    ])
  })

  it('escapes hostile texts', () => {
    const { parts } = compare(
      change(['steps/plug-in.yaml', 'en: Plug it in', 'en: "<img src=x onerror=alert(1)> *a*"']),
    )
    expect(formatHtml(parts, '<b>')).not.toMatch(/<img|since <b>/)
    expect(formatMarkdown(parts, 'main')).not.toContain('<img')
  })

  it('compares a version with errors as far as it can be read', () => {
    const broken = change(['steps/plug-in.yaml', 'kind: solution', 'kind: "solution'])
    expect(compare(broken).parts.length).toBeGreaterThan(0)
  })
})
