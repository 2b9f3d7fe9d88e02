import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import fileNames from 'content:file-names/en'
import { createFileNameReader } from '../../machines/file-name.ts'
import { anyText } from '../support/any-text.ts'

const read = (name: string) => createFileNameReader(fileNames).read(name)
const isOne = (text: string) => createFileNameReader(fileNames).isOne(text)

describe('the name of a key file', () => {
  it.each([
    ['AUTH_RSA256_0a1b2c3d.p12', 'signing-in'],
    ['auth_rsa256_0a1b.P12', 'signing-in'],
    ['RSA256_0a1b2c3d.p12', 'individual'],
    ['rsa_0a1b.p12', 'individual'],
    ['GOSTKNCA_0a1b2c3d.p12', 'legal-entity'],
    ['GOST_0a1b.p12', 'legal-entity'],
    ['GOST512_0a1b2c3d.p12', 'newer'],
    ['RSA256_0a1b (1).p12', 'individual'],
    ['GOST512_0a1b(2).p12', 'newer'],
    ['C:\\Users\\Айгүл Сейітова\\ЭЦҚ кілті\\AUTH_RSA256_0a1b.p12', 'signing-in'],
    ['/home/user/my keys/GOSTKNCA_0a1b.p12', 'legal-entity'],
    ['"C:\\keys\\RSA256_0a1b.p12"', 'individual'],
    ['АUТН_RSА256_0a1b.p12', 'signing-in'],
    ['GОSТ512_0a1b.p12', 'newer'],
    ['Копия RSA256_0a1b.p12', 'individual'],
    ['\u200BRSA256_0a1b.p12 ', 'individual'],
  ])('%s hints at %s', (name, hint) => {
    expect(read(name)).toBe(hint)
  })

  it.each([
    '',
    ' ',
    'key.p12',
    'my_RSA256_0a1b.p12',
    'RSA',
    'AUTH',
    'RSA файлы жоқ',
    'GOST512_ деген файл бар',
    'GOSTINITSA_1.p12',
    'rsa256x_1.p12',
    'photo_1.jpg',
    '.p12',
    '_',
  ])('%j gives no hint', name => {
    expect(read(name)).toBe('nothing')
  })

  it.each([
    'mykey.p12',
    'ключ.p12',
    'кілт.Р12',
    'key (2).pfx',
    'C:\\My keys\\store.jks',
    '/home/me/cert.pem',
    '"my.cer"',
    'private.key',
    'GOST_0a1b.p12',
  ])('%s is a file name, with or without a hint', name => {
    expect(isOne(name)).toBe(true)
  })

  it.each([
    '',
    '.p12',
    'p12',
    'photo.jpg',
    'RSA',
    'what is key.p12',
    'key.p12 ашылмайды',
    'my.keys',
  ])('%j is not a file name', name => {
    expect(isOne(name)).toBe(false)
  })

  it.each([
    ['auth_rsa.p12', 'signing-in'],
    ['authrsa256_1.p12', 'signing-in'],
    ['AUTH_RSA_1.p12', 'signing-in'],
    ['ＲＳＡ256_1.p12', 'individual'],
    ['  "rsa_1.p12"  ', 'individual'],
    ['«rsa_1.p12»', 'individual'],
    ['/keys/ rsa_1.p12', 'individual'],
    ['copy of rsa_1.p12', 'individual'],
    ['Копия RSA_1.p12', 'individual'],
    ['Көшірме RSA_1.p12', 'individual'],
    ['rsa_1 - copy.p12', 'individual'],
    ['rsa_1  - копия (2).p12', 'individual'],
    ['rsa_1 -   abcdefghijkl.p12', 'individual'],
    ['rsa_1  (12).pfx', 'individual'],
    ['rsa_1 (1) .p12', 'individual'],
    ['rsa_1 (1)', 'individual'],
  ])('%j hints at %s, with any path or copy suffix', (name, hint) => {
    expect(read(name)).toBe(hint)
  })

  it.each([
    'xauth_rsa.p12',
    'auth_rsax_1.p12',
    'x-gost512_1.p12',
    'xgost_1.p12',
    'r"sa_1.p12',
    'r»sa_1.p12',
    'a copy of rsa_1.p12',
    'rsacopy of _1.p12',
    'rsa_1 of mine.p12',
  ])('%j is not a key file', name => {
    expect(read(name)).toBe('nothing')
  })

  it.each('авсенкмортхуѕгиѡі'.split(''))(
    'is recognised with a look-alike letter: rsa%s',
    letter => {
      expect(read(`rsa${letter}.p12`)).toBe('nothing')
    },
  )

  it('is read up to a thousand characters', () => {
    const name = (length: number) => `rsa_${'1'.repeat(length - 8)}.p12`
    expect(read(name(1000))).toBe('individual')
    expect(read(name(1001))).toBe('nothing')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(anyText(), name => {
        expect(typeof read(name)).toBe('string')
      }),
    )
  })

  it('does not exist in a guide without file-names.yaml', () => {
    const none = createFileNameReader({ ...fileNames, endings: [], names: [] })
    expect(none.read('RSA256_1.p12')).toBe('nothing')
    expect(none.isOne('key.p12')).toBe(false)
  })
})
