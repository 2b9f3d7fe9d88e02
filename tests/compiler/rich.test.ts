import { describe, expect, it } from 'vitest'
import { markNames, parseInline, plainText, toRich } from '../../compiler/rich.ts'
import type { Language } from '../../machines/content.ts'
import { contentOf } from './fixture.ts'

const { screen } = contentOf()
const rich = (text: string, language: Language = 'ru') => toRich(text, language, screen)

describe('a text with marks', () => {
  it('is unchanged without marks', () => {
    const text = 'AUTH_RSA256_….p12 — 5 < 6 & "так"'
    expect(rich(text)).toEqual([text])
  })

  it('shows on-screen words in the language of the screen', () => {
    const label = { kind: 'label', text: 'Қуат', language: 'kk' }
    expect(rich('Нажмите {power-button}.')).toEqual(['Нажмите ', label, '.'])
    expect(rich('{no-signal}')).toEqual([{ kind: 'message', text: 'байланыс жоқ', language: 'kk' }])
  })

  it('adds the meaning only for a reader of another language', () => {
    const label = { kind: 'label', text: 'Қуат', language: 'kk' }
    expect(rich('{power-button:means}', 'en')).toEqual([{ ...label, means: 'Power' }])
    expect(rich('{power-button:means}', 'kk')).toEqual([label])
  })

  it('has links only from screen.yaml', () => {
    const link = { kind: 'link', text: 'сайт провайдера', href: 'https://provider.example' }
    expect(rich('{provider}')).toEqual([link])
    expect(rich('https://evil.example')).toEqual(['https://evil.example'])
  })

  it('has strong words', () => {
    expect(rich('это *НЕ* то')).toEqual(['это ', { kind: 'strong', text: 'НЕ' }, ' то'])
  })

  it('can be reduced to plain text', () => {
    expect(plainText(rich('Кнопка {power-button} *тут*'))).toBe('Кнопка Қуат тут')
  })

  it.each([
    ['a {A}', '"{A}" is not {name}, {name:means} or {name:own}'],
    ['a * b* c', '"* b*" is not *strong*'],
    ['**', '"**" is not *strong*'],
    ['a } b', 'this "}" has no partner'],
    ['*', 'this "*" has no partner'],
    ['a }', 'this "}" has no partner'],
    ['* b', 'this "*" has no partner'],
    ['b *', 'this "*" has no partner'],
  ])('has its first mistake named: %s', (text, told) => {
    expect(parseInline(text).error).toBe(told)
  })

  it('shows the translation first, or behind, as it is asked for', () => {
    const label = { kind: 'label', text: 'Қуат', language: 'kk', means: 'Power' }
    expect(rich('{power-button:own}', 'en')).toEqual([{ ...label, meansFirst: true }])
    expect(rich('{power-button:own}', 'kk')).toEqual([
      { kind: 'label', text: 'Қуат', language: 'kk' },
    ])
  })

  it('cannot be made with a mark that no file names', () => {
    expect(() => rich('{nowhere}')).toThrow('screen.yaml has no "nowhere"')
  })

  it('has the names of its marks, each once', () => {
    expect([...markNames('{b} *a* {a:means} {b:own}')]).toEqual(['b', 'a'])
  })

  it.each([
    '{',
    '}',
    '*',
    'a * b',
    '{}',
    '{ a }',
    '{A}',
    '{a:b}',
    '{a:means:means}',
    '**',
    '* a*',
    '*{a}*',
    '{*a*}',
    '{{a}}',
    '}{',
  ])('is refused: %j', text => {
    expect(parseInline(text).error).toBeTypeOf('string')
  })
})
