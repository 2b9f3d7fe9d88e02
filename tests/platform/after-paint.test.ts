import { describe, expect, it } from 'vitest'
import { browserAfterPaint } from '../../app/platform/after-paint.ts'

/** The part of a window that is used, with frames and timers under the test's control. */
function fakeWindow() {
  const listeners = new Map<string, () => void>()
  const timers = new Map<number, () => void>()
  let frames: (() => void)[] = []
  let last = 0
  const listen = (name: string, act: () => void) => listeners.set(name, act)
  const window = {
    addEventListener: listen,
    document: { addEventListener: listen, visibilityState: 'visible' },
    setTimeout: (act: () => void) => {
      timers.set((last += 1), act)
      return last
    },
    clearTimeout: (id: number) => timers.delete(id),
    requestAnimationFrame: (act: () => void) => frames.push(act),
  }
  return {
    window: window as unknown as Window,
    fire: (name: string) => listeners.get(name)?.(),
    frame: () => frames.splice(0).forEach(act => act()),
    timers: () => [...timers].forEach(([id, act]) => timers.delete(id) && act()),
  }
}

describe('work after the paint', () => {
  it('runs after the frame: visible work first, then writes, each in order', async () => {
    const { window, frame, timers } = fakeWindow()
    const done: string[] = []
    const { show, keep } = browserAfterPaint(window)
    keep(() => done.push('written 1'))
    show(() => done.push('seen 1'))
    keep(() => done.push('written 2'))
    show(() => done.push('seen 2'))
    frame()
    expect(done).toEqual([])
    await expect.poll(() => done).toEqual(['seen 1', 'seen 2'])
    timers()
    expect(done).toEqual(['seen 1', 'seen 2', 'written 1', 'written 2'])
  })

  it('runs at once when the page is left, and only once', () => {
    const { window, fire, timers } = fakeWindow()
    const done: string[] = []
    const { show, keep } = browserAfterPaint(window)
    keep(() => done.push('written'))
    show(() => done.push('seen'))
    fire('pagehide')
    expect(done).toEqual(['seen', 'written'])
    timers()
    expect(done).toEqual(['seen', 'written'])
  })

  it('runs without a frame, too, as in a hidden tab', () => {
    const { window, timers } = fakeWindow()
    const done: string[] = []
    browserAfterPaint(window).keep(() => done.push('written'))
    timers()
    expect(done).toEqual(['written'])
  })

  it('continues when a task throws', () => {
    const { window, fire, timers } = fakeWindow()
    const done: string[] = []
    const { keep } = browserAfterPaint(window)
    keep(() => {
      throw new Error('This fails on purpose.')
    })
    keep(() => done.push('written'))
    fire('pagehide')
    expect(done).toEqual(['written'])
    expect(timers).toThrow('on purpose')
  })
})
