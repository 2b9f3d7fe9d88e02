import { describe, expect, it } from 'vitest'
import { readText } from '../../../machines/finder/reading.ts'
import { createVocabulary } from '../../../machines/finder/vocabulary.ts'

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
