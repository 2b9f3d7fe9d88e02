import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../support/memory-storage.ts'

describe('a safe storage', () => {
  it("lists the guide's keys, and no others on the same origin", () => {
    const { texts, safe } = memoryStorage()
    texts.set('another program', 'x')
    safe.set('a', '1')
    expect(safe.names()).toEqual(['a'])
  })

  it('distinguishes full and refused, and keeps the previous value', () => {
    const { safe, become } = memoryStorage()
    expect(safe.set('a', '1')).toBe('saved')
    become('full')
    expect(safe.set('a', '2')).toBe('full')
    expect(safe.get('a')).toBe('1')
  })

  it('reports refusal for every use, without an exception', () => {
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
