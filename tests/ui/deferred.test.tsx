import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createDeferred } from '../../app/platform/deferred.ts'
import { ErrorBoundary } from '../../app/ui/error-boundary.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Renders a deferred value between two words, with a fallback while it loads and one for a failure. */
function openPart(fetch: (key: string) => Promise<string>) {
  const deferred = createDeferred(fetch)
  function Part({ of }: { of: string }) {
    return <p>{deferred.useValue(of)}</p>
  }
  const part = (key: string) => (
    <ErrorBoundary key={key} fallback={() => <p>failed</p>}>
      <Suspense fallback={<p>loading</p>}>
        <Part of={key} />
      </Suspense>
    </ErrorBoundary>
  )
  return { deferred, part }
}

describe('a deferred value', () => {
  it('is fetched once, and then rendered at once', async () => {
    let resolve: (value: string) => void = () => undefined
    const fetch = vi.fn<() => Promise<string>>(() => new Promise(yes => (resolve = yes)))
    const { deferred, part } = openPart(fetch)
    expect(deferred.get('a')).toBeUndefined()
    const { unmount } = await act(async () => render(part('a')))
    expect(screen.getByText('loading')).toBeTruthy()
    await act(async () => resolve('value of a'))
    expect(screen.getByText('value of a')).toBeTruthy()
    unmount()
    render(part('a'))
    expect(screen.getByText('value of a')).toBeTruthy()
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('that cannot be fetched is requested once per rendering, without a warning of React', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let reject: (reason: Error) => void = () => undefined
    const fetch = vi.fn<() => Promise<string>>(() => new Promise((_, no) => (reject = no)))
    const { part } = openPart(fetch)
    await act(async () => render(part('a')))
    expect(screen.getByText('loading')).toBeTruthy()
    await act(async () => reject(new TypeError('offline')))
    expect(await screen.findByText('failed')).toBeTruthy()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(complain.mock.calls.map(String).filter(words => words.includes('uncached'))).toEqual([])
  })

  it('that could not be fetched is requested again after a second', async () => {
    vi.useFakeTimers()
    const fetch = vi.fn<() => Promise<string>>(async () => Promise.reject(new TypeError('offline')))
    const { deferred } = openPart(fetch)
    await expect(deferred.load('a')).rejects.toThrow('offline')
    await expect(deferred.load('a')).rejects.toThrow('offline')
    expect(fetch).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1000)
    await expect(deferred.load('a')).rejects.toThrow('offline')
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})
