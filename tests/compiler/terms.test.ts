import { describe, expect, it } from 'vitest'
import { compileHelp } from '../../compiler/help.ts'
import { compileTexts } from '../../compiler/compile.ts'
import { findForm, markTerms, termFinder, termForm, termsIn } from '../../compiler/terms.ts'
import type { Rich } from '../../machines/content.ts'
import { change, contentOf } from './fixture.ts'

const found = (form: string, text: string) => findForm(termForm(form), text)?.[0]

describe('a form of a term', () => {
  it('matches whole words in any case', () => {
    expect(found('EDS', 'your eds key')).toBe('eds')
    expect(found('EDS', 'the FEDS')).toBeUndefined()
    expect(found('ИП', 'ИПОТЕКА')).toBeUndefined()
    expect(found('AUTH', 'AUTH_RSA256_')).toBe('AUTH')
    expect(found('key', 'monkey, turnkey: KEY')).toBe('KEY')
    expect(found('key', 'İİ has a key')).toBe('key')
  })

  it('matches any ending after `*`, also suffixes after a hyphen', () => {
    expect(found('ЭЦҚ*', 'ЭЦҚ-ны алу')).toBe('ЭЦҚ-ны')
    expect(found('юридическ* лиц*', 'от имени юридического лица')).toBe('юридического лица')
    expect(found('қойма*', 'қоймасының')).toBe('қоймасының')
    expect(found('қойма', 'қоймасының')).toBeUndefined()
  })

  it('matches across a line break or a no-break space, and punctuation literally', () => {
    expect(found('public key*', 'the public\u00A0keys')).toBe('public\u00A0keys')
    expect(found('a.b', 'axb')).toBeUndefined()
    expect(found(' EDS ', 'an EDS')).toBe('EDS')
    expect(found('public  key', 'a public key')).toBe('public key')
    expect(found('C+', 'a C+')).toBe('C+')
    expect(found('a*b*', 'a*bc')).toBe('a*bc')
    expect(found('a*b*', 'ab')).toBeUndefined()
  })
})

describe('terms in a text', () => {
  const finder = [
    { id: 'eds', form: termForm('EDS') },
    { id: 'key', form: termForm('key*') },
    { id: 'eds-key', form: termForm('EDS key*') },
  ]
  const mark = (rich: Rich, seen = new Set<string>()) => markTerms(rich, finder, seen)

  it('are marked at their first occurrence, the longer of two that begin together', () => {
    expect(mark(['An EDS key is no EDS; an EDS key signs.'])).toEqual([
      'An ',
      { kind: 'term', text: 'EDS key', id: 'eds-key' },
      ' is no ',
      { kind: 'term', text: 'EDS', id: 'eds' },
      '; an EDS key signs.',
    ])
  })

  it('are those of the first of two terms with the same form', () => {
    const same = ['one', 'two'].map(id => ({ id, form: termForm('EDS') }))
    expect(termsIn([['EDS']], same)).toEqual(['one'])
    const within = ['EDS key', 'EDS'].map(form => ({ id: form, form: termForm(form) }))
    expect(termsIn([['An EDS key']], within)).toEqual(['EDS key'])
  })

  it('are marked once in all texts of a step', () => {
    expect(mark(['the key EDS'])).toEqual([
      'the ',
      { kind: 'term', text: 'key', id: 'key' },
      ' ',
      { kind: 'term', text: 'EDS', id: 'eds' },
    ])
    const seen = new Set<string>()
    mark(['The EDS'], seen)
    expect(mark(['An EDS again'], seen)).toEqual(['An EDS again'])
  })

  it('are not marked in labels, links and strong text', () => {
    const rich: Rich = [
      { kind: 'strong', text: 'EDS' },
      { kind: 'label', text: 'key', language: 'kk' },
    ]
    expect(mark(rich)).toEqual(rich)
  })

  it('are listed in reading order', () => {
    expect(termsIn([['the key'], ['an EDS, a key']], finder)).toEqual(['key', 'eds'])
  })
})

describe('the help of a language', () => {
  it('contains drawings, their uses, terms, and the terms of each step', () => {
    expect(compileHelp(contentOf(), 'en')).toEqual({
      words: {},
      drawings: {
        'key-button': {
          alt: ['The button: ', { kind: 'label', text: 'Қуат', language: 'kk' }],
          words: { button: [{ kind: 'label', text: 'Қуат', language: 'kk' }] },
          layout: { panels: [{ press: 'button' }], shapes: {} },
        },
      },
      pictures: { 'power-button': { drawing: 'key-button', at: 'button' } },
      terms: { restart: { word: 'restart', means: 'Turning off and on again.' } },
      termsOn: expect.objectContaining({ 'not-covered': ['restart'], 'plug-in': [] }),
      folded: expect.objectContaining({
        'not-covered': expect.objectContaining({ why: [], open: [] }),
      }),
    })
  })

  it.each<Parameters<typeof change>[number]>([
    ['steps/plug-in.yaml', 'en: Plug it in', 'en: Restart it'],
    ['steps/plug-in.yaml', 'en: Put the plug into', 'en: Restart'],
    ['steps/plug-in.yaml', 'en: Without power', 'en: Without a restart'],
    ['steps/plug-in.yaml', 'en: Of the socket', 'en: Of a restart'],
    ['steps/plug-in.yaml', 'en: Is the light on now?', 'en: Did it restart?'],
    ['steps/plug-in.yaml', 'en: It is on,', 'en: A restart,'],
    ['steps/plug-in.yaml', 'en: It is on,', 'en: It is on, hint: { kk: ә, ru: б, en: restart },'],
    ['steps/plug-in.yaml', 'asks:', 'about: [{ kk: ә, ru: б, en: restart }]\nasks:'],
    ['steps/plug-in.yaml', 'asks:', 'important: [{ kk: ә, ru: б, en: restart }]\nasks:'],
  ])('lists a term wherever a step has it: %s, %s, %s', (...changed) => {
    expect(compileHelp(contentOf(change(changed)), 'en').termsOn['plug-in']).toEqual(['restart'])
  })

  it('lists no term that stands in strong text alone', () => {
    const files = change(['steps/plug-in.yaml', 'en: It is on,', 'en: It is *restart* on,'])
    expect(compileHelp(contentOf(files), 'en').termsOn['plug-in']).toEqual([])
  })

  it('has the words of the help', () => {
    const files = change().set('interface/help.yaml', 'more: { kk: ә, ru: б, en: More }\n')
    expect(compileHelp(contentOf(files), 'en').words).toEqual({ more: 'More' })
  })

  it('lists a term in what the document does not say', () => {
    const files = change(
      ['steps/not-covered.yaml', 'en: A restart takes', 'en: It takes'],
      ['steps/not-covered.yaml', 'en: Of other causes', 'en: Of a restart'],
    )
    expect(compileHelp(contentOf(files), 'en').termsOn['not-covered']).toEqual(['restart'])
    expect(compileHelp(contentOf(files), 'kk').termsOn['not-covered']).toEqual(['restart'])
  })

  it("cites the sections that a step's picture rests on", () => {
    const files = change(['pictures.yaml', 'facts: [F2]', 'facts: [F1, F2]'])
    const { sections } = compileTexts(contentOf(files), 'en')['not-covered'] ?? {}
    expect(sections?.map(({ id }) => id)).toEqual(['restart', 'lights'])
  })

  it('uses the forms of that language only', () => {
    const finder = termFinder(contentOf(), 'kk')
    expect(termsIn([['Перезапуск', 'Қайта қосылды']], finder)).toEqual(['restart'])
    expect(termsIn([['Перезапуск']], finder)).toEqual([])
  })
})
