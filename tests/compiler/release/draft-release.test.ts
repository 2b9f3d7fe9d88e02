import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../compiler/diff/compare.ts'
import { readDraft } from '../../../compiler/draft.ts'
import { draftChanges, lostWithoutSuccessor } from '../../../compiler/release/draft-release.ts'
import { base, change, contentOf, parseOnce } from '../fixture.ts'

function changesTo(files: ReadonlyMap<string, string>) {
  const version = (all: ReadonlyMap<string, string>) => ({
    files: all,
    draft: readDraft(all, 'content', parseOnce),
  })
  return compareVersions(version(base), version(files), { start: 'start', source: 'kk' })
}

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

  const lines = ['Added', 'Moved', 'Changed']
    .map(kind => `step${kind}: { kk: "«{step}» ө", ru: "«{step}» и", en: "${kind} {step}" }`)
    .join('\n')
  const draft = (files: ReadonlyMap<string, string>) =>
    draftChanges(contentOf(files), changesTo(files), [...readDraft(files, 'content').steps.keys()])

  it('lists a new step and the answer that leads to it', () => {
    const files = change(['steps/lights-on.yaml', 'en: No, next: plug-in', 'en: No, next: wait'])
    const waiting = (files.get('steps/plug-in.yaml') ?? '').replace('"1041"', '"1078"')
    files.set(
      'steps/wait.yaml',
      waiting
        .replace('en: Plug it in', 'en: Wait')
        .replace('next: restart-router', 'next: plug-in'),
    )
    files.set('codes.yaml', `${files.get('codes.yaml')}"1078": wait\n`)
    files.set('interface/changes.yaml', lines)
    expect(draft(files).map(({ en, steps }) => [en, steps])).toEqual([
      ['Moved Are the lights on?', ['lights-on']],
      ['Added Wait', ['wait']],
    ])
  })

  it('lists neither renamed answers nor changed agent lines', () => {
    const files = change(
      ['steps/lights-on.yaml', '  no: {', '  not-at-all: { formerly: [no],'],
      ['steps/solved.yaml', 'en: Say this.', 'en: Say that.'],
      ['document.yaml', 'en: the router has lights', 'en: it has lights'],
    )
    files.set('interface/changes.yaml', lines)
    expect(draft(files)).toEqual([])
  })

  it('lists a removed answer', () => {
    const files = new Map(change())
    const text = files.get('steps/lights-on.yaml') ?? ''
    files.set(
      'steps/lights-on.yaml',
      text.replace(
        /^ {2}not-sure: .*\n/m,
        '  other: { kk: Өзге, ru: Другое, en: Other, next: not-covered }\n',
      ),
    )
    files.set('interface/changes.yaml', lines)
    expect(draft(files).map(({ en }) => en)).toEqual(['Moved Are the lights on?'])
  })

  it('is empty where the interface has no words for it', () => {
    expect(draft(change(['steps/plug-in.yaml', 'en: Plug it in', 'en: Plug it in now']))).toEqual(
      [],
    )
  })

  it('is refused when an answer or a step was removed without a successor', () => {
    const gone = new Map(change(['steps/lights-on.yaml', '  no:', '  not-at-all:']))
    gone.delete('steps/plug-in.yaml')
    expect(lostWithoutSuccessor(changesTo(gone))).toEqual([
      'the step plug-in: write "formerly: [plug-in]" in the step in its place',
      'the answer no of lights-on: write "formerly: [no]" in the answer in its place',
    ])
    expect(lostWithoutSuccessor(changesTo(base))).toEqual([])
    const renamed = new Map(
      change(
        ['steps/lights-on.yaml', '  no: {', '  not-at-all: { formerly: [no],'],
        ['steps/restart-router.yaml', 'next: solved', 'next: ready'],
      ),
    )
    const solved = renamed.get('steps/solved.yaml') ?? ''
    renamed.delete('steps/solved.yaml')
    renamed.set('steps/ready.yaml', solved.replace('[fixed]', '[fixed, solved]'))
    expect(lostWithoutSuccessor(changesTo(renamed))).toEqual([])
  })
})
