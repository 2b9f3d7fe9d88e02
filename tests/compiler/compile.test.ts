import { describe, expect, it } from 'vitest'
import { compileHelp } from '../../compiler/help.ts'
import { compileGuide } from '../../compiler/compile.ts'
import { compileFlow } from '../../compiler/flow.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { compileModule } from '../../compiler/modules.ts'
import { change, contentOf } from './fixture.ts'

describe('the texts of a language', () => {
  const guideOf = () => compileGuide(contentOf(), 'en')

  it('include the interface words', () => {
    expect(guideOf().words).toEqual({
      back: 'Back',
      found: 'Found: {count}',
      answersGiven: '{count} answers',
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
