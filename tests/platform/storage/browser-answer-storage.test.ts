import { describe, expect, it, vi } from 'vitest'
import { browserAnswerStorage } from '../../../app/platform/storage/answer-storage.ts'
import { memoryStorage } from '../../support/memory-storage.ts'

/** The part of a window that the answer storage uses. */
function openWindow() {
  const [local, session] = [memoryStorage(), memoryStorage()]
  const target = new EventTarget()
  const window = Object.assign(target, {
    localStorage: local.open(),
    sessionStorage: session.open(),
    crypto: globalThis.crypto,
  }) as unknown as Window
  const happen = (type: string, more: Record<string, unknown>) =>
    target.dispatchEvent(Object.assign(new Event(type), more))
  const answerStorage = browserAnswerStorage(window)
  const deleted = vi.fn<() => void>()
  const stop = answerStorage.onDeleted(deleted)
  return { local, session, answerStorage, happen, deleted, stop }
}

describe('the answer storage of a window', () => {
  it('uses two separate storages', () => {
    const { local, session, answerStorage } = openWindow()
    answerStorage.local.set('a', '1')
    answerStorage.session.set('b', '2')
    expect([...local.texts]).toEqual([['eds-guide:a', '1']])
    expect([...session.texts]).toEqual([['eds-guide:b', '2']])
  })

  it('makes new thread ids of two random numbers', () => {
    const { answerStorage } = openWindow()
    expect(answerStorage.newThread()).toMatch(/^\d+-\d+$/)
    expect(answerStorage.newThread()).not.toBe(answerStorage.newThread())
  })

  it('notices a deletion by another tab, by its key alone', () => {
    const { local, happen, deleted } = openWindow()
    local.safe.set('epoch', '1')
    happen('storage', { key: 'epoch' })
    happen('storage', { key: 'eds-guide:kept/a' })
    expect(deleted).not.toHaveBeenCalled()
    happen('storage', { key: 'eds-guide:epoch' })
    expect(deleted).toHaveBeenCalledTimes(1)
    happen('storage', { key: 'eds-guide:epoch' })
    expect(deleted).toHaveBeenCalledTimes(1)
  })

  it('checks for a deletion when restored from the back-forward cache, and only then', () => {
    const { local, happen, deleted } = openWindow()
    happen('pageshow', { persisted: true })
    local.safe.set('epoch', '1')
    happen('pageshow', { persisted: false })
    expect(deleted).not.toHaveBeenCalled()
    happen('pageshow', { persisted: true })
    expect(deleted).toHaveBeenCalledTimes(1)
  })

  it('calls no listener that has unsubscribed', () => {
    const { local, happen, deleted, stop } = openWindow()
    stop()
    local.safe.set('epoch', '1')
    happen('pageshow', { persisted: true })
    expect(deleted).not.toHaveBeenCalled()
  })
})
