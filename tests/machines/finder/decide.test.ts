import { beforeAll, describe, expect, it } from 'vitest'
import type { Finder } from '../../../machines/finder/find.ts'
import { loadFinder } from '../../../compiler/finder/load.ts'
import { flow } from '../../support/flow.ts'

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
