import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../support/memory-storage.ts'

describe('a safe storage', () => {
  it('names what is ours, and nothing else on the same origin', () => {
    const { texts, safe } = memoryStorage()
    texts.set('another program', 'x')
    safe.set('a', '1')
    expect(safe.names()).toEqual(['a'])
  })

  it('tells a full storage from a refused one, and keeps the previous value', () => {
    const { safe, become } = memoryStorage()
    expect(safe.set('a', '1')).toBe('saved')
    become('full')
    expect(safe.set('a', '2')).toBe('full')
    expect(safe.get('a')).toBe('1')
  })

  it('says of every use that it was refused, and throws at none', () => {
    const { safe, become } = memoryStorage()
    safe.set('a', '1')
    become('refused')
    expect(safe.get('a')).toBeUndefined()
    expect(safe.set('b', '2')).toBe('refused')
    safe.remove('a')
    expect(safe.names()).toEqual([])
    become('open')
    expect(safe.names()).toEqual(['a'])
  })
})
