import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finder } from '../../../machines/finder/find.ts'
import { checkDigit } from '../../../machines/step-code.ts'
import { readText } from '../../../machines/finder/reading.ts'
import { createVocabulary } from '../../../machines/finder/vocabulary.ts'
import { loadFinder } from '../../../compiler/finder/load.ts'
import { flow } from '../../support/flow.ts'
import { isMutationRun, runs } from '../../support/runs.ts'

const learningTime = 120_000
let find: Finder = () => ({ kind: 'empty' })
beforeAll(() => {
  find = loadFinder().find
}, learningTime)

const firstStep = (text: string) => {
  const found = find(text)
  if (found.kind === 'question') return found.step
  return found.kind === 'steps' ? found.results[0]?.step : found.kind
}

describe('a code', () => {
  const codes = Object.entries(flow.graph.steps).map(([step, { code }]) => ({ step, code }))

  it.each(codes)('$code opens $step', ({ step, code }) => {
    expect(find(code)).toEqual({ kind: 'code', step })
    expect(find(` ${Array.from(code).join(' ')} `)).toEqual({ kind: 'code', step })
  })

  it('is detected as wrong with one wrong digit or two swapped neighbours, and its step is suggested', () => {
    const nearOf = (text: string) => {
      const found = find(text)
      return found.kind === 'wrong-code' ? found.near.map(({ step }) => step) : []
    }
    for (const { step, code } of codes) {
      for (let at = 0; at < code.length; at += 1) {
        for (const digit of '0123456789') {
          if (digit === code[at]) continue
          expect(nearOf(code.slice(0, at) + digit + code.slice(at + 1))).toContain(step)
        }
        if (at === 0 || code[at] === code[at - 1]) continue
        const swapped = `${code.slice(0, at - 1)}${code[at]}${code[at - 1]}${code.slice(at + 1)}`
        expect(nearOf(swapped)).toContain(step)
      }
    }
  })

  it.each([
    '1414',
    '2024',
    '12345678',
    '3 5 7 9',
    '87011234567',
    '777',
    '0000',
    '+7 701 123 45 67',
  ])('gives no suggestion for any other number: %s', text => {
    const found = find(text)
    expect(found.kind === 'wrong-code' ? found.near : found.kind).toEqual(
      /^\d{4,9}$/.test(text.replaceAll(' ', '')) ? [] : 'unsure',
    )
  })

  it('that was never issued is a wrong code', () => {
    const code = `999${checkDigit('999')}`
    expect(find(code)).toEqual({ kind: 'wrong-code', code, near: [] })
  })
})

describe('a message', () => {
  it('is found literally, and named as the reason', () => {
    const found = find('Осы тақырып түрі үшін жарамсыз кілт')
    expect(found).toMatchObject({
      kind: 'steps',
      results: [
        {
          step: 'who-signs',
          score: 1,
          matched: { kind: 'message', text: 'Осы тақырып түрі үшін жарамсыз кілт' },
        },
      ],
    })
  })

  it('is found inside a log', () => {
    const log = Array.from(
      { length: 300 },
      (_, at) => `2025-02-01 10:${at} INFO request ${at} ok`,
    ).join('\n')
    const found = find(`${log}\nERROR: не подписано сертификатом пользователя\n${log}`)
    expect(found.kind === 'steps' && found.results[0]).toMatchObject({
      step: 'key-button-visible',
      matched: { kind: 'message' },
    })
  })

  it('is found with a typing mistake', () => {
    expect(find('не подписано сертефикатом пользователя')).toMatchObject({
      kind: 'steps',
      results: [{ step: 'key-button-visible', matched: { kind: 'message' } }],
    })
  })

  it.each([
    'Әрқашан әдепкі кілтті пайдалану дегенді өшірдім, бірақ Кілт түймесі бәрібір шықпады',
    'В параметрах сняла «Всегда использовать ключ по умолчанию», кнопка Ключ всё равно не появилась',
  ])('is outweighed when its advice did not help: %s', text => {
    expect(['outside', 'unsure']).toContain(find(text).kind)
  })

  it('of another program is outside the document, with its topic', () => {
    expect(find('Ошибка! Токен не найден (code 17)')).toEqual({
      kind: 'outside',
      topic: 'token-not-found',
      quote: 'Ошибка! Токен не найден (code 17)',
      isKnown: true,
    })
  })

  it('of another program that a step answers leads there, with its topic', () => {
    expect(find('Неверный пароль хранилища')).toMatchObject({
      kind: 'steps',
      results: [{ step: 'storage-password' }],
    })
  })
})

describe('a message without a known wording', () => {
  const refused = (text: string) => ['outside', 'unsure'].includes(find(text).kind)

  it.each([
    '{"status":500,"message":"Subject mismatch","path":"/sign"}',
    'java.security.SignatureException: object not initialised\n\tat a.b.C.sign(C.java:10)',
    '<soap:Fault><faultstring>certificate of the user</faultstring></soap:Fault>',
    '2025-03-01 10:00:01.123 ERROR [main] sign - user certificate missing',
    'error code: 48 user certificate key',
    'POST https://127.0.0.1:13579/ net::ERR_CONNECTION_REFUSED',
  ])('is recognised by its form, and quoted: %s', text => {
    const found = find(text)
    expect(found.kind).toBe('outside')
    expect(found.kind === 'outside' && found.quote).not.toBe(undefined)
    expect(found.kind === 'outside' && found.topic).toBe('')
  })

  it.each([
    'Сертификат отозван',
    'Сертификат не отозван',
    'подписано сертификатом пользователя',
    'Сертификат пользователя добавлен',
  ])('is not confused with a similar known message: %s', text => {
    expect(find(text)).not.toMatchObject({
      kind: 'steps',
      results: [{ step: 'key-button-visible' }],
    })
  })

  it('is quoted by its text for people', () => {
    expect(find('{"httpCode":500,"message":"Something broke"}')).toMatchObject({
      quote: 'Something broke',
    })
    expect(refused('{"a":1}')).toBe(true)
  })

  it('never gets a note by classification alone', () => {
    for (const text of ['какой пин у токена по умолчанию', 'How do I extend my EDS?', 'срок']) {
      const found = find(text)
      expect(found.kind === 'outside' ? found.isKnown : undefined).toBeUndefined()
    }
  })
})

describe('own words', () => {
  it.each([
    ['as they are', 'қойманың құпиясөзін ұмытып кеттім'],
    ['without Kazakh letters', 'койманын купиясозин умытып кеттим'],
    ['in Latin letters', 'qoimanyn qupiyasozin umytyp kettim'],
    ['with Latin look-alikes', 'пapoль хpанилища зaбыла'],
    ['on the wrong layout', 'pf,skf gfhjkm [hfybkbof'],
    ['on the number row', '0ойма паролін 9мыттым'],
    ['with slips', 'парлоь хранилща забыл'],
    ['mixed', 'хранилище паролін ұмытып қалдым'],
  ])('%s lead to the storage password', (_, text) => {
    expect(firstStep(text)).toBe('storage-password')
  })

  it('give at most four steps, best first, with the matched words', () => {
    const found = find('забыл пароль')
    if (found.kind !== 'steps') throw new Error(found.kind)
    expect(found.results.length).toBeLessThanOrEqual(4)
    const scores = found.results.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(found.results[0]?.matched).toEqual({ kind: 'words', words: ['забыл', 'пароль'] })
  })

  it.each([
    'сколько стоит эцп',
    'NCALayer іске қосылмайды',
    'how is the weather',
    'срок действия сертификата истёк',
  ])('%s is not in the document', text => {
    expect(['outside', 'unsure']).toContain(find(text).kind)
  })
})

describe('bad input', () => {
  it.each(['', '   ', '\n\t', '\u200B\u200D\uFEFF', '\u202E\u2066'])('%j is empty', text => {
    expect(find(text)).toEqual({ kind: 'empty' })
  })

  it.each([
    '🔑🔑😡',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '{}',
    '%00',
    'а'.repeat(1_000_000),
    '🔑'.repeat(500_000),
  ])('leads nowhere: %#', text => {
    expect(['unsure', 'outside', 'question']).toContain(find(text).kind)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.string({ minLength: 500, maxLength: 5000 }),
        ),
        text => {
          expect(typeof find(text).kind).toBe('string')
        },
      ),
      { numRuns: runs(1000), seed: 3 },
    )
  })

  it.skipIf(isMutationRun)('reads a million characters fast', () => {
    const text = 'пароль от хранилища ключей забыл 12:41:07 ERROR signXml '.repeat(18_000)
    find(text)
    const before = process.cpuUsage()
    for (let times = 0; times < 10; times += 1) find(text)
    const { user } = process.cpuUsage(before)
    // CPU time in microseconds, ten times, so that other load on the machine does not matter.
    expect(user / 10_000).toBeLessThan(25)
  })
})

describe("a key file's name that tells nothing", () => {
  it.each(['mykey.p12', 'ключ.p12', 'store.jks'])('is still taken for a name: %s', name => {
    expect(find(name)).toEqual({ kind: 'file-name', hint: 'nothing' })
  })
})

describe('a single word', () => {
  it.each(['пароль', 'құпиясөз', 'password'])('of a password leads to the passwords: %s', word => {
    expect(firstStep(word)).toBe('which-password')
  })

  it.each(['кілт', 'сертификат', 'портал', 'уволился', 'signature'])(
    'is never refused as outside the document: %s',
    word => {
      expect(find(word).kind).not.toBe('outside')
    },
  )

  it.each(['ключ', 'кілт', 'key', 'сертификат', 'certificate', 'уволился'])(
    'leads to a question: %s',
    word => {
      const found = find(word)
      const step =
        found.kind === 'question'
          ? found.step
          : found.kind === 'steps'
            ? found.results[0]?.step
            : undefined
      expect(flow.graph.steps[step ?? '']?.kind).toBe('question')
    },
  )

  it.each(['құпия сөз', 'пароль, пароль'])('does so with more words, too: %s', text => {
    const found = find(text)
    expect(found.kind === 'question' || found.kind === 'steps').toBe(true)
  })

  it('is too little for a refusal, but two are enough', () => {
    expect(find('NCALayer не запускается на компьютере').kind).toBe('outside')
  })
})

describe('a word', () => {
  const ids = new Map([
    ['not', 1],
    ['what for', 2],
    ['password', 3],
    ['button', 4],
  ])
  const vocabulary = createVocabulary([
    ['ne', 1],
    ['ne uwin', 2],
    ['ne iste*', 2],
    ['parol*', 3],
    ['knopk*', 4],
  ])
  const read = (text: string) => readText(vocabulary, text).ids

  it('is joined with the next one when they are a known pair', () => {
    expect(read('не үшін')).toEqual([ids.get('what for')])
    expect(read('парольді не істеймін')).toEqual([ids.get('password'), ids.get('what for')])
    expect(read('не пароль')).toEqual([ids.get('not'), ids.get('password')])
    expect(read('не')).toEqual([ids.get('not')])
  })

  it('is found with unstressed vowels written as they sound', () => {
    const known = createVocabulary([
      ['pereoform*', 1],
      ['obiazatel*', 2],
    ])
    expect(readText(known, 'переафармить абязательно').ids).toEqual([1, 2])
    expect(readText(known, 'парахофм').ids).toEqual([undefined])
  })

  it('is found with a typing mistake, from four letters on, but never with another first letter', () => {
    for (const slip of ['паоль', 'пароол', 'апроль', 'парль', 'парёль']) {
      expect(read(slip)).toEqual([ids.get('password')])
    }
    expect(read('сароль')).toEqual([undefined])
    expect(read('кнпока')).toEqual([ids.get('button')])
  })
})
