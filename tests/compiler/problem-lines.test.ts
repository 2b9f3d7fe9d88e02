import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../compiler/problem.ts'
import { cases } from '../support/runs.ts'
import { change, problemsOf } from './fixture.ts'

const yes = 'en: Yes, next: restart-router'

function linesOf(...changes: Parameters<typeof change>): string[] {
  return problemsOf(change(...changes)).map(formatProblem)
}

describe('a problem line', () => {
  it('says where, what is wrong and what to do', () => {
    expect(linesOf(['steps/lights-on.yaml', yes, 'en: Yes, next: restart-ruter'])).toEqual([
      'content/steps/lights-on.yaml:7:41 there is no step "restart-ruter" — did you mean "restart-router"? [unknown-target]',
    ])
  })

  it('says what to write when no known word is similar', () => {
    expect(linesOf(['steps/lights-on.yaml', yes, 'en: Yes, next: call-a-friend'])).toEqual([
      'content/steps/lights-on.yaml:7:41 there is no step "call-a-friend" — write content/steps/call-a-friend.yaml, or name another step [unknown-target]',
    ])
  })

  it('points to a text without a translation', () => {
    expect(linesOf(['steps/solved.yaml', 'ru: Готово, ', ''])).toEqual([
      'content/steps/solved.yaml:3:1 title has no text in ru — add "ru: …" [missing-text]',
    ])
  })

  it.each([
    [
      ['cases.yaml', '{}', 'a: { text: { kk: ә, ru: б, en: c }, replaces: [b, 5] }'],
      'there is no case "b" — name one of cases.yaml [unknown-case]',
    ],
    [
      ['steps/lights-on.yaml', 'notes: [new-models]', 'openNotes: [old]'],
      'there is no outside note "old" — name one of outside-notes.yaml [unknown-note]',
    ],
    [
      ['pictures.yaml', 'at: button', 'at: x'],
      'the drawing "key-button" has no word "x" to mark — name one of its words [unknown-picture]',
    ],
    [
      ['guide.yaml', ', ru: Служба поддержки', ''],
      'the label of support has no text in ru — add "ru: …" [missing-text]',
    ],
  ] as const)('says what to write instead: %j', ([path, from, to], line) => {
    expect(linesOf([path, from, to]).join('\n')).toContain(line)
  })

  it('names the next free code', () => {
    expect(linesOf(['steps/solved.yaml', '"1064"', '"1055"'])).toEqual([
      'content/steps/solved.yaml:2:7 "1055" is already the code of not-covered — use the next free code, "1078" [code-twice]',
    ])
  })

  it('offers a step without a code the next free one', () => {
    expect(linesOf(['steps/solved.yaml', 'code: "1064"\n', ''])).toEqual([
      'content/steps/solved.yaml:1:1 this step has no code — run npm run fix: it writes the next free one, "1078" [bad-code]',
    ])
  })

  it('distinguishes words and steps with the same key', () => {
    const lines = linesOf([
      'interface/pages.yaml',
      'back: {',
      'shows: { kk: " ", ru: а, en: b }\ncode: { kk: 5, ru: а, en: b }\nback: {',
    ])
    expect(lines.map(line => line.replace(/ .*\[/, ' ['))).toEqual([
      'content/interface/pages.yaml:1:14 [empty-text]',
      'content/interface/pages.yaml:2:13 [wrong-value]',
    ])
  })

  it('shows invisible characters', () => {
    expect(linesOf(['steps/solved.yaml', 'en: Done', 'en: Done, "a\u202Eb": c'])).toEqual([
      'content/steps/solved.yaml:3:43 title.aU+202Eb: this key is unknown — delete it [unknown-key]',
    ])
  })

  it.each([
    ['a key', ['steps/solved.yaml', 'formerly:', 'formely:'], 'formerly'],
    ['a fact', ['steps/plug-in.yaml', 'facts: [F3]', 'facts: [F3, F20]'], 'F2'],
    ['a note', ['steps/lights-on.yaml', '[new-models]', '[new-models, new-modles]'], 'new-models'],
    ['a mark', ['screen.yaml', 'power-button', 'powr-button'], 'powr-button'],
    ['a setting', ['steps/plug-in.yaml', '[support]', '[suport]'], 'support'],
    ['a section', ['document.yaml', 'F2: { section: restart', 'F2: { section: restat'], 'restart'],
  ] as const)('suggests a correction for a misspelt %s', (_, [path, from, to], meant) => {
    expect(linesOf([path, from, to]).join('\n')).toContain(`did you mean "${meant}"?`)
  })

  it('is printed once for each problem, sorted by file and line', () => {
    const lines = linesOf(
      ['steps/solved.yaml', 'en: Done', 'en: <i>Done'],
      ['steps/lights-on.yaml', 'en: Yes', 'en: " "'],
      ['steps/lights-on.yaml', 'facts: [F1]', 'facts: [F7]'],
      ['screen.yaml', 'https:', 'http:'],
    )
    expect(lines.map(line => line.replace(/ .*\[(.*)\]$/, ' $1'))).toEqual([
      'content/screen.yaml:6:21 insecure-link',
      'content/steps/lights-on.yaml:3:9 unknown-fact',
      'content/steps/lights-on.yaml:7:30 empty-text',
      'content/steps/solved.yaml:3:37 unsafe-text',
    ])
  })
})

describe('a file that cannot be read', () => {
  it('neither hides other problems nor causes false ones', () => {
    const lines = linesOf(
      ['steps/start.yaml', 'kind: question', 'kind: [question'],
      ['steps/solved.yaml', 'Done', '<b>'],
    )
    expect(lines.map(line => line.replace(/^.*\[(.*)\]$/, '$1'))).toEqual([
      'unsafe-text',
      'yaml-syntax',
    ])
  })

  it.each([
    'document.yaml',
    'screen.yaml',
    'outside-notes.yaml',
    'codes.yaml',
    'settings.yaml',
    'interface/pages.yaml',
  ])('%s causes no problem in files that refer to it', path => {
    expect(problemsOf(change().set(path, 'a: [b')).map(({ rule }) => rule)).toEqual(['yaml-syntax'])
  })

  it.each(['', '- a', 'text', '5', 'null', '---\n---\n'])(
    'that contains %j is a problem, not a crash',
    text => {
      const isYaml = (path: string) => path.endsWith('.yaml')
      // A text file may contain any words, but not be empty.
      const all = [...change().keys()].filter(path => text === '' || isYaml(path))
      const paths = cases(all, 4)
      const fine = paths.filter(path => problemsOf(change().set(path, text)).length === 0)
      expect(fine).toEqual([])
    },
  )

  it('is reported as missing when it is the start', () => {
    const files = change()
    files.delete('steps/start.yaml')
    const missing = problemsOf(files).filter(({ rule }) => rule === 'missing-file')
    expect(missing.map(({ file }) => file)).toEqual(['content/steps/start.yaml'])
  })
})
