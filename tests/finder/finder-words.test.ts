import { describe, expect, it } from 'vitest'
import en from 'content:interface/finder/en'
import kk from 'content:interface/finder/kk'
import ru from 'content:interface/finder/ru'
import { countWord } from '../../app/finder/count-word.ts'
import { findMessageInside } from '../../app/finder/find-long.ts'
import { enter, isCut, noEntry, paste } from '../../app/finder/long-text.ts'
import { nextOption } from '../../app/finder/next-option.ts'
import { toolOf } from '../../app/finder/tool-of.ts'
import { breadcrumb } from '../../app/finder/breadcrumb.ts'
import type { Found } from '../../machines/finder/find.ts'
import { flow } from '../support/flow.ts'
import { texts } from '../support/texts.ts'

describe('the number of steps found', () => {
  it('has the plural form of its language', () => {
    expect([1, 2, 4].map(count => countWord(ru, 'ru', count))).toEqual([
      'Найден 1 шаг',
      'Найдено 2 шага',
      'Найдено 4 шага',
    ])
    expect(countWord(en, 'en', 1)).toBe('1 step found')
    expect(countWord(en, 'en', 3)).toBe('3 steps found')
    expect(countWord(kk, 'kk', 3)).toBe('3 қадам табылды')
  })
})

describe('a long text', () => {
  it('is kept whole and shown in part, without splitting a character', () => {
    const long = enter(noEntry, `${'a'.repeat(199)}😀${'b'.repeat(50)}`)
    expect(long.full).toHaveLength(251)
    expect(long.shown).toBe('a'.repeat(199))
    expect(isCut(long)).toBe(true)
  })

  it('is replaced by text typed over it', () => {
    const long = enter(noEntry, 'a'.repeat(500))
    expect(enter(long, 'short')).toMatchObject({ full: 'short', shown: 'short' })
    expect(paste(long, 'one\ntwo', 0, 200)).toMatchObject({ full: 'one\ntwo', shown: 'one two' })
  })

  it('is extended by text typed at its end', () => {
    const long = enter(noEntry, 'a'.repeat(500))
    expect(paste(long, 'b\nc', 200, 200).full).toBe(`${'a'.repeat(500)}b\nc`)
  })
})

describe('a message inside a long log', () => {
  const found: Found = { kind: 'outside', topic: 'token', quote: 'no token', isKnown: true }
  const find = (text: string): Found => (text.includes('NO TOKEN') ? found : { kind: 'unsure' })
  const log = (at: number) => `${'x'.repeat(at)}NO TOKEN${'y'.repeat(900_000 - at)}`
  const look = async (text: string, isStale: boolean) =>
    findMessageInside(
      find,
      text,
      () => isStale,
      () => undefined,
    )

  it('is found anywhere, also across the edge of a slice', async () => {
    const places = [1_500, 3_595, 3_600, 3_996, 4_000, 450_000]
    const all = places.map(async at => look(log(at), false))
    expect(await Promise.all(all)).toEqual(places.map(() => found))
  })

  it('is no longer searched after the text has changed', async () => {
    expect(await look(log(450_000), true)).toBeUndefined()
  })
})

describe('the keys of the list', () => {
  it('act on the field while there are no options or none is active', () => {
    expect(nextOption('ArrowDown', -1, 0)).toBeUndefined()
    expect(nextOption('Home', -1, 3)).toBeUndefined()
    expect(nextOption('a', 1, 3)).toBeUndefined()
  })

  it('wrap around', () => {
    expect(nextOption('ArrowDown', 2, 3)).toBe(0)
    expect(nextOption('ArrowUp', -1, 3)).toBe(2)
  })
})

describe('the breadcrumb of a step', () => {
  it('is the answers from the start', () => {
    expect(breadcrumb(flow, texts.en, 'start')).toEqual([])
    expect(breadcrumb(flow, texts.en, 'use-gost')).toHaveLength(2)
  })
})

describe('the space for a tool', () => {
  it('is reserved on the start, and on steps whose content names a tool', () => {
    const having = Object.entries(texts.kk.steps)
      .filter(([step, text]) => toolOf(text, step === 'start') === 'file-name')
      .map(([step]) => step)
    expect([...having].sort()).toEqual([
      'no-such-file',
      'use-auth',
      'use-gost',
      'use-rsa',
      'what-for',
      'who-signs',
    ])
  })
})
