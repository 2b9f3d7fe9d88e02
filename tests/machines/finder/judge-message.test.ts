import { beforeAll, describe, expect, it } from 'vitest'
import type { Finder } from '../../../machines/finder/find.ts'
import { loadFinder } from '../../../compiler/finder/load.ts'

const learningTime = 120_000
let find: Finder = () => ({ kind: 'empty' })
beforeAll(() => {
  find = loadFinder().find
}, learningTime)

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
    [
      '10:41:07 ERR sign: «пайдаланушы сертификатымен\nқол қойылмаған» code=17',
      'key-button-visible',
    ],
    ['[sign-svc] Осы та?ырып т?рі ?шін жарамсыз кілт\nat DocSigner.check', 'who-signs'],
    ['қызыл жазу выходит 14:22:07Осы та\nқырып түрі үшін жарам\nсыз кілт [OK]', 'who-signs'],
    ['FATAL gw: invalid key for this type of subj\nect (thread-12) after POST', 'who-signs'],
  ])('is not outweighed by a log, or by its own parts: %s', (text, step) => {
    expect(find(text)).toMatchObject({
      kind: 'steps',
      results: [{ step, matched: { kind: 'message' } }],
    })
  })

  it('leads to a later step because of the words beside it, not because of its own', () => {
    const reply =
      '{"err":"KEY","kk":"Осы тақырып түрі үшін жарамсыз кілт","file":"AUTH_RSA256_1.p12"}'
    expect(find(reply)).toMatchObject({ results: [{ step: 'who-signs', score: 1 }] })
    expect(find('не подписано сертификатом пользователя, кнопки Ключ на экране нет')).toMatchObject(
      {
        results: [{ step: 'turn-off-default-key' }, { step: 'key-button-visible' }],
      },
    )
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
    '"errorCode":"BAD_KEY","hint":"the key of another user"',
    "alert('certificate of the user refused') at login.js:88",
    '[sign-ui] the key of the user was refused',
    'sign failed reason=certificate of the user',
    '10:02:45 certificate of the user is missing',
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
