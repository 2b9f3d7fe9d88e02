import { describe, expect, it } from 'vitest'
import { looksLikeMessage } from '../../../machines/finder/message-like.ts'

describe('the form of a text', () => {
  it.each([
    'at 18:00 they close, what can I do before',
    'the office closes at 18:00',
    'не открывается https://example.org/ru?lang=ru&page=2 что делать',
    'сегодня в 14:05:33 опять не подписалось',
  ])('is that of own words: %s', text => {
    expect(looksLikeMessage(text)).toBe(false)
  })

  it.each([
    '    at sign.App.main(App.java:17)',
    'at main.js:10',
    'at <anonymous>:1',
    'code=17',
    'x [code=17]',
    '14:05:33 сбой',
    '[2026-11-30 14:05:33,120] сбой',
    '2026-11-30T14:05:33Z сбой',
    'own words\n14:05:33 сбой',
    '[service] сбой',
    'сбой (14:05:33)',
  ])('is that of a program’s output: %s', text => {
    expect(looksLikeMessage(text)).toBe(true)
  })
})
