import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finder } from '../../../machines/finder/find.ts'
import { decodeText } from '../../../machines/finder/decode-text.ts'
import { loadFinder } from '../../../compiler/finder/load.ts'

let find: Finder = () => ({ kind: 'empty' })
beforeAll(() => {
  find = loadFinder().find
}, 120_000)

const folder = 'content/finder'
const messages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => /messages\.\w+\.txt$/.test(path))
  .flatMap(path =>
    readFileSync(`${folder}/${path}`, 'utf8')
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(text => ({
        text,
        step: /^steps\/([^.]+)/.exec(path)?.[1],
        isRedirected: leads(path),
      })),
  )
/** Whether the topic of a file has a step that answers its messages. */
function leads(path: string): boolean {
  const about = `${folder}/${path.replace(/[^/]+$/, 'topic.yaml')}`
  return existsSync(about) && readFileSync(about, 'utf8').includes('leads:')
}

const bytes = (text: string) => [...new TextEncoder().encode(text)]
const hex = (byte: number) => byte.toString(16).padStart(2, '0').toUpperCase()
const escapeLetters = (text: string, escape: (letter: string) => string) =>
  text.replaceAll(/[^\x20-\x7E]/gu, escape)
const unicode = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
const readAs = (page: string) => (text: string) =>
  new TextDecoder(page).decode(Uint8Array.from(bytes(text)))
/** Replaces letters that Windows-1251 lacks. */
const without = (mark: string) => (text: string) => text.replaceAll(/[^ -~А-Яа-яЁё«»–—]/gu, mark)
const middle = (text: string) => Math.floor(text.length / 2)

const dresses: Readonly<Record<string, (text: string) => string>> = {
  plain: text => text,
  'capital letters': text => text.toUpperCase(),
  'a JSON reply': text => JSON.stringify({ status: 500, message: text, path: '/sign' }),
  'JSON escapes': text => `{"code":"400","message":"${escapeLetters(text, unicode)}"}`,
  'JSON in JSON': text => JSON.stringify(`{"message":"${escapeLetters(text, unicode)}"}`),
  'decimal entities': text => escapeLetters(text, letter => `&#${letter.codePointAt(0)};`),
  'hexadecimal entities': text =>
    escapeLetters(text, letter => `&#x${letter.codePointAt(0)?.toString(16)};`),
  'entities in markup': text =>
    `<div class="error">${escapeLetters(text, letter => `&amp;#${letter.codePointAt(0)};`)}</div>`,
  'no-break spaces': text => text.replaceAll(' ', '&nbsp;'),
  'an address': text => `error=${encodeURIComponent(text)}`,
  'a form': text => `https://host/login?e=${encodeURIComponent(text).replaceAll('%20', '+')}&x=1`,
  'quoted printable': text =>
    bytes(text)
      .map(byte => (byte > 126 ? `=${hex(byte)}` : String.fromCharCode(byte)))
      .join(''),
  'bytes of Python': text =>
    `b'${bytes(text)
      .map(byte => (byte > 126 ? `\\x${hex(byte).toLowerCase()}` : String.fromCharCode(byte)))
      .join('')}'`,
  'UTF-8 read as windows-1251': readAs('windows-1251'),
  'UTF-8 read as windows-1252': readAs('windows-1252'),
  'UTF-8 read as ibm866': readAs('ibm866'),
  'UTF-8 read as koi8-r': readAs('koi8-r'),
  'read wrong twice': text => readAs('windows-1251')(readAs('windows-1251')(text)),
  'a time that touches it': text => `2025-02-01T10:11:12.345${text}`,
  'a line break in the middle': text =>
    `${text.slice(0, middle(text))}\n${text.slice(middle(text))}`,
  'a line break for each space': text => text.replaceAll(' ', '\r\n'),
  'quotes and codes': text => `Ошибка 400: «${text}» (0x1F, id=8f00042)`,
}
const lossy: Readonly<Record<string, (text: string) => string>> = {
  'question marks': without('?'),
  boxes: without('□'),
  'broken letters': without('\uFFFD'),
}

describe('a message that a step answers', () => {
  const answered = messages.filter(({ step }) => step !== undefined)

  it.each(Object.keys({ ...dresses, ...lossy }))('is found when encoded: %s', name => {
    const dress = dresses[name] ?? lossy[name] ?? String
    const wrong = answered.filter(({ text, step }) => {
      const found = find(dress(text))
      return found.kind !== 'steps' || found.results.at(-1)?.step !== step
    })
    expect(wrong).toEqual([])
  })
})

describe('a message that no step answers', () => {
  const others = messages.filter(({ step, isRedirected }) => step === undefined && !isRedirected)

  it.each(Object.keys({ ...dresses, ...lossy }))(
    'leads to no instructions when encoded: %s',
    name => {
      const dress = dresses[name] ?? lossy[name] ?? String
      expect(others.filter(({ text }) => find(dress(text)).kind === 'steps')).toEqual([])
    },
  )
})

describe('mojibake after a person’s own words', () => {
  const misread = readAs('windows-1251')('не подписано сертификатом пользователя')

  it('is decoded, and the words beside it are kept', () => {
    const text = `абонент прислал: ${misread} (РС)`
    expect(decodeText(text)).toBe('абонент прислал: не подписано сертификатом пользователя (РС)')
    expect(find(text)).toMatchObject({ results: [{ step: 'key-button-visible' }] })
  })

  it('keeps the length of a word with a lost letter', () => {
    const lost = misread.replace('Рѕ', 'Р\uFFFD')
    expect(decodeText(lost)).toMatch(/^не п\uFFFDдписано /u)
  })

  it.each([
    'рад, тип, №5 «Р»',
    'РС-1 и СССР…',
    'Рёв',
    // As bytes of ibm866 each of these words is a valid letter of three bytes.
    'я уже там был, так раз сам пробовал, чем тем тип, сен тек қара',
  ])('is not seen in %s', text => {
    expect(decodeText(text)).toBe(text)
  })
})

describe('Windows-1251 decoded as Latin-1', () => {
  it('is found', () => {
    const wrong = messages.filter(({ text, step }) => {
      if (step === undefined || /[^ -~А-Яа-я«»]/u.test(text)) return false
      const western = text.replaceAll(/[А-я]/g, letter =>
        String.fromCharCode(letter.charCodeAt(0) - 0x410 + 0xc0),
      )
      const found = find(`ERROR ${western}`)
      return found.kind !== 'steps' || found.results.at(-1)?.step !== step
    })
    expect(wrong).toEqual([])
  })

  it('is distinguished from words with one or two such letters', () => {
    for (const text of ['Straße', 'déjà vu', 'Ðóx', 'görüş']) expect(decodeText(text)).toBe(text)
  })
})

describe('a Cyrillic message without spaces', () => {
  it('is found', () => {
    const wrong = messages.filter(({ text, step }) => {
      if (step === undefined || /[a-z]/i.test(text)) return false
      const found = find(`ERROR: ${text.replaceAll(' ', '')}`)
      return found.kind !== 'steps' || found.results.at(-1)?.step !== step
    })
    expect(wrong).toEqual([])
  })
})

describe('a text without dress', () => {
  it.each([
    '100 % sure',
    'R&D',
    'a < b > c',
    'C:\\new folder\\rsa.p12',
    'не помню пароль?',
    'Ёлка',
  ])('stays as it is: %s', text => {
    expect(decodeText(text)).toBe(text)
  })

  it('of any letters never throws', () => {
    for (const text of [
      '%',
      '%D',
      '\\u12',
      '&#99999999;',
      '&#x110000;',
      '=D0=',
      '\uD800',
      '%u0000',
    ]) {
      expect(typeof decodeText(text)).toBe('string')
    }
  })
})
