import { describe, expect, it } from 'vitest'
import { compileGraph } from '../../compiler/graph.ts'
import { change, contentOf } from './fixture.ts'

function versionOf(...changes: Parameters<typeof change>): string {
  return compileGraph(contentOf(change(...changes))).version
}

describe('the version of the flow', () => {
  it('is short and deterministic', () => {
    expect(versionOf()).toMatch(/^[0-9a-f]{8}$/)
    expect(versionOf()).toBe(versionOf())
  })

  it('changes with a target, an answer, a step', () => {
    const target = versionOf([
      'steps/lights-on.yaml',
      'en: Yes, next: restart-router',
      'en: Yes, next: not-covered',
    ])
    const answer = versionOf(['steps/lights-on.yaml', '  yes:', '  yes-all:'])
    const deed = versionOf(['steps/restart-router.yaml', ', deed: true', ''])
    expect(new Set([versionOf(), target, answer, deed]).size).toBe(4)
  })

  it('does not depend on texts, facts or the order of answers', () => {
    expect(versionOf(['steps/lights-on.yaml', 'en: Yes', 'en: They are'])).toBe(versionOf())
    expect(versionOf(['steps/lights-on.yaml', 'facts: [F1]', 'facts: [F2]'])).toBe(versionOf())
    expect(
      versionOf(
        ['steps/lights-on.yaml', '  yes:', '  perhaps:'],
        ['steps/lights-on.yaml', '  perhaps:', '  yes:'],
      ),
    ).toBe(versionOf())
  })
})

describe('the content version', () => {
  const wordsOf = (...changes: Parameters<typeof change>) =>
    compileGraph(contentOf(change(...changes))).contentVersion
  const words = wordsOf()

  it('is short, deterministic and not that of the flow', () => {
    expect(words).toMatch(/^[0-9a-f]{8}$/)
    expect(wordsOf()).toBe(words)
    expect(words).not.toBe(versionOf())
  })

  it.each<Parameters<typeof change>[number]>([
    ['steps/solved.yaml', 'kk: Дайын', 'kk: Дайын!'],
    ['steps/plug-in.yaml', 'ru: Без тока', 'ru: Без питания'],
    ['steps/plug-in.yaml', 'en: Say this.', 'en: Say that.'],
    ['interface/pages.yaml', 'en: Back', 'en: Go back'],
    ['interface/pages.yaml', 'ru: "Ответов: {count}"', 'ru: "Ответы: {count}"'],
    ['screen.yaml', 'text: Қуат', 'text: Қоректену'],
    ['screen.yaml', 'https://provider.example', 'https://other.example'],
    ['glossary.yaml', 'en: Turning off and on again.', 'en: Turning it off and on.'],
    ['pictures.yaml', 'en: "The button: {power-button}"', 'en: "A button: {power-button}"'],
    ['outside-notes.yaml', 'en: notice of the maker', 'en: a notice of the maker'],
    ['document.yaml', 'en: Restarting the router', 'en: Restart of the router'],
    ['settings.yaml', 'nca: ""', 'nca: "https://pki.example"'],
    ['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: not-covered'],
  ])('changes with what people read: %s, %s', (...changed) => {
    expect(wordsOf(changed)).not.toBe(words)
  })

  it('changes with what is said of file names and of messages', () => {
    const names = (says: string, nothing: string) =>
      `endings: [p12]\nother-endings: []\ncopies: []\nnames:\n  other: { begins: other, says: { kk: Басқа, ru: Другое, en: ${says} } }\nnothing: { kk: Белгісіз, ru: Неизвестно, en: ${nothing} }\n`
    const topic = (about: string) =>
      `about: { kk: Ауа, ru: Погода, en: ${about} }\nsource: { kk: ә, ru: б, en: c }\ndate: 2026-02\n`
    const versions = [
      change(),
      change().set('file-names.yaml', names('Other', 'Unknown')),
      change().set('file-names.yaml', names('Others', 'Unknown')),
      change().set('file-names.yaml', names('Other', 'Not known')),
      change().set('finder/topics/weather/topic.yaml', topic('Weather')),
      change().set('finder/topics/weather/topic.yaml', topic('The weather')),
    ].map(files => compileGraph(contentOf(files)).contentVersion)
    expect(new Set(versions).size).toBe(versions.length)
  })

  it('does not depend on the date or on facts for reviewers', () => {
    expect(wordsOf(['document.yaml', '2026-01-31', '2026-02-01'])).toBe(words)
    expect(wordsOf(['document.yaml', 'the router has lights', 'it has lights'])).toBe(words)
  })
})
