import { describe, expect, it } from 'vitest'
import { compileHelp } from '../../compiler/help.ts'
import { compileGuide } from '../../compiler/compile.ts'
import { compileFlow } from '../../compiler/flow.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { compileModule } from '../../compiler/modules.ts'
import { change, contentOf } from './fixture.ts'

function versionOf(...changes: Parameters<typeof change>): string {
  return compileGraph(contentOf(change(...changes))).version
}

describe('the graph', () => {
  const graphOf = () => compileGraph(contentOf())

  it('lists steps by their distance from the start', () => {
    expect(graphOf().start).toBe('start')
    expect(Object.keys(graphOf().steps)).toEqual([
      'start',
      'lights-on',
      'restart-router',
      'not-covered',
      'plug-in',
      'solved',
    ])
  })

  it('has answers, targets and deeds, and no texts', () => {
    expect(graphOf().steps['restart-router']).toEqual({
      kind: 'solution',
      code: '1032',
      parent: 'start',
      answers: [
        { id: 'solved', next: 'solved', deed: true },
        { id: 'not-solved', next: 'not-covered' },
      ],
    })
    expect(graphOf().steps['solved']?.answers).toEqual([])
  })

  it("has as a step's parent the previous step on its shortest path", () => {
    expect(graphOf().steps['start']).not.toHaveProperty('parent')
    expect(graphOf().steps['plug-in']?.parent).toBe('lights-on')
    expect(graphOf().steps['restart-router']?.parent).toBe('start')
  })

  it('has the start as the parent of an ending that several steps lead to', () => {
    expect(graphOf().steps['not-covered']?.parent).toBe('start')
    expect(graphOf().steps['solved']?.parent).toBe('restart-router')
  })

  it('prefers the first answer of the start among equally short paths', () => {
    const files = change(
      ['steps/start.yaml', 'next: restart-router', 'next: plug-in'],
      ['steps/start.yaml', 'next: not-covered', 'next: restart-router'],
      [
        'steps/lights-on.yaml',
        'en: Not sure, next: restart-router',
        'en: Not sure, next: not-covered',
      ],
      ['steps/plug-in.yaml', 'next: restart-router, deed', 'next: solved, deed'],
      [
        'steps/start.yaml',
        '  none-of-these',
        '  not-sure: { kk: Білмеймін, ru: Не знаю, en: Not sure, next: restart-router }\n  none-of-these',
      ],
    )
    const { steps } = compileGraph(contentOf(files))
    expect(steps['restart-router']?.parent).toBe('start')
    expect(steps['plug-in']?.parent).toBe('start')
    expect(steps['solved']?.parent).toBe('start')
  })

  it('names the question before a solution or a limit that no question leads to', () => {
    const limit = (change().get('steps/not-covered.yaml') ?? '').replace('1055', '1078')
    const files = change(
      ['steps/start.yaml', 'next: restart-router', 'next: not-covered'],
      ['steps/lights-on.yaml', 'en: Yes, next: restart-router', 'en: Yes, next: plug-in'],
      ['steps/lights-on.yaml', 'sure, next: restart-router', 'sure, next: plug-in'],
      ['steps/restart-router.yaml', 'help, next: not-covered', 'help, next: call-us'],
      ['codes.yaml', '"1064": solved', '"1064": solved\n"1078": call-us'],
    ).set('steps/call-us.yaml', limit)
    const { steps } = compileGraph(contentOf(files))
    const before = (id: string) => [steps[id]?.parent, steps[id]?.lastQuestion]
    expect(before('restart-router')).toEqual(['plug-in', 'lights-on'])
    expect(before('call-us')).toEqual(['restart-router', 'lights-on'])
    expect(before('solved')).toEqual(['restart-router', undefined])
    expect(steps['plug-in']).not.toHaveProperty('lastQuestion')
    expect(steps['lights-on']).not.toHaveProperty('lastQuestion')
  })

  it('has the nearest step as the parent of a step that goes on, whatever else leads to it', () => {
    const files = change(['steps/start.yaml', 'next: restart-router', 'next: not-covered'])
    expect(compileGraph(contentOf(files)).steps['restart-router']?.parent).toBe('lights-on')
  })

  it('maps retired ids to their successors', () => {
    expect(graphOf().aliases).toEqual({ fixed: 'solved' })
    const files = change(['codes.yaml', '"1064": solved', '"1064": solved\n"1078": fixed'])
    expect(compileGraph(contentOf(files)).retiredCodes).toEqual({ '1078': 'solved' })
    expect(graphOf().retiredCodes).toEqual({})
    const kept = change(['codes.yaml', '"1064": solved', '"1064": fixed'])
    expect(compileGraph(contentOf(kept)).retiredCodes).toEqual({})
    const more = change(
      ['steps/solved.yaml', '[fixed]', '[zz, mended, fixed]'],
      ['steps/plug-in.yaml', 'kind: solution', 'kind: solution\nformerly: [nn, plug]'],
    )
    expect(Object.entries(compileGraph(contentOf(more)).aliases)).toEqual([
      ['fixed', 'solved'],
      ['mended', 'solved'],
      ['nn', 'plug-in'],
      ['plug', 'plug-in'],
      ['zz', 'solved'],
    ])
  })
})

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
    ['interface/pages.yaml', 'few: "{count} ответа"', 'few: "{count} ответов"'],
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

describe('the texts of a language', () => {
  const guideOf = () => compileGuide(contentOf(), 'en')

  it('include the interface words, plurals with all their forms', () => {
    expect(guideOf().words).toEqual({
      back: 'Back',
      found: 'Found: {count}',
      answersGiven: { one: '{count} answer', other: '{count} answers' },
    })
  })

  it('have every step with its marks resolved', () => {
    expect(Object.keys(guideOf().steps).length).toBe(6)
    expect(guideOf().steps['restart-router']?.actions).toEqual([
      ['Press ', { kind: 'label', text: 'Қуат', language: 'kk', means: 'Power' }, '.'],
    ])
  })

  it('cite each section once, with its original heading in the closed details', () => {
    const section = { id: 'restart', heading: 'Restarting the router' }
    expect(guideOf().steps['restart-router']?.sections).toEqual([section])
    expect(compileHelp(contentOf(), 'en').folded['restart-router']?.sections).toEqual([
      { ...section, original: 'Роутерді қайта қосу' },
    ])
  })

  it('have the notes, settings and secondary answers that a step names', () => {
    const note = {
      id: 'new-models',
      heading: 'new models',
      text: 'New models have no lights.',
      source: 'notice of the maker',
      date: '2025-08',
    }
    expect(guideOf().steps['lights-on']?.notes).toEqual([])
    expect(compileHelp(contentOf(), 'en').folded['lights-on']?.notes).toEqual([note])
    expect(guideOf().steps['plug-in']?.shows).toEqual(['support'])
    expect(guideOf().steps['plug-in']?.answers).toEqual([
      { id: 'appeared', label: ['It is on'] },
      { id: 'did-not-appear', label: ['It is not on'], secondary: true },
    ])
  })

  it('say which section a solution without a case rests on, unless it is the document', () => {
    type Change = Parameters<typeof change>[number]
    const lead: Change = [
      'interface/pages.yaml',
      'back: {',
      'accordingTo: { kk: ә, ru: б, en: See }\nback: {',
    ]
    const whole: Change = [
      'document.yaml',
      'en: Restarting the router',
      'en: Working with the router',
    ]
    const lineOf = (...changes: Change[]) =>
      compileGuide(contentOf(change(...changes)), 'en').steps['plug-in']?.caseLine
    expect(lineOf()).toEqual([])
    expect(lineOf(lead)).toEqual(['See: Restarting the router'])
    expect(lineOf(lead, whole)).toEqual([])
  })

  it("include the title of the document and the host's settings", () => {
    const files = change(['settings.yaml', 'nca: ""', 'nca: "https://pki.example"'])
    expect(guideOf().document).toBe('Working with the router')
    expect(compileGuide(contentOf(files), 'kk').settings).toEqual({
      nca: { label: 'ҰКО сайты', text: 'pki.example', href: 'https://pki.example' },
    })
    const support = 'support: { kk: " а ", ru: " б ", en: " c " }'
    const portal = 'portal: { kk: " ә ", ru: " г ", en: " d " }'
    const spaced = contentOf(
      change(
        ['settings.yaml', 'support: { kk: "", ru: "", en: "" }', support],
        ['settings.yaml', 'portal: { kk: "", ru: "", en: "" }', portal],
      ),
    )
    expect(compileGuide(spaced, 'en').settings).toEqual({
      portal: { label: 'The Portal here is', text: 'd' },
      support: { label: 'Support', text: 'c' },
    })
  })
})

describe('flow.json', () => {
  it('contains the flow with plain texts in every language', () => {
    const flow = compileFlow(contentOf())
    expect({ ...flow, steps: flow.steps.length }).toEqual({
      schema: 1,
      version: compileGraph(contentOf()).version,
      contentVersion: compileGraph(contentOf()).contentVersion,
      languages: ['kk', 'ru', 'en'],
      steps: 6,
    })
    expect(flow.steps[1]?.answers[0]).toEqual({
      id: 'yes',
      label: { kk: 'Иә', ru: 'Да', en: 'Yes' },
      next: 'restart-router',
    })
  })
})

describe('a module of the content', () => {
  it.each(['graph', 'flow', 'document', 'text/kk', 'text/ru', 'text/en', 'interface/pages/kk'])(
    'is there as content:%s',
    id => {
      expect(compileModule(contentOf(), `content:${id}`)).toBeTypeOf('object')
    },
  )

  it.each([
    '',
    'text',
    'text/de',
    'interface/kk',
    'interface/none/kk',
    'none/pages/kk',
    'interface/__proto__/kk',
    'graph2',
  ])('is not there as content:%s', id => {
    expect(() => compileModule(contentOf(), `content:${id}`)).toThrow(
      `There is no module "content:${id}". They are declared in app/platform/content-modules.d.ts`,
    )
  })
})
