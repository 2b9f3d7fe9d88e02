import { describe, expect, it } from 'vitest'
import { browserCallStore } from '../../app/console/desk/call-store.ts'
import { browserPrefs } from '../../app/console/desk/prefs.ts'
import { memoryStorage } from '../support/memory-storage.ts'

/** A window with storages in memory, which can be refused. */
function openWindow() {
  const [local, session] = [memoryStorage(), memoryStorage()]
  const target = new EventTarget()
  const window = Object.defineProperties(target, {
    localStorage: { get: () => local.open() },
    sessionStorage: { get: () => session.open() },
  })
  return {
    window: window as unknown as Window,
    local,
    session,
    /** Simulates a write or a deletion by another tab. */
    hear: (key: string | null, newValue: string | null) =>
      target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue })),
  }
}

describe('calls in local storage', () => {
  it('are read with those of an older console, and no other keys of the guide', () => {
    const { window, local } = openWindow()
    const store = browserCallStore(window)
    expect(store.write('a1', 'one')).toBe('saved')
    local.texts.set('eds-guide:call:b2', 'older')
    local.texts.set('eds-guide:agent', '{}')
    local.texts.set('call-record:c3', 'of another site')
    expect(store.readAll().map(({ id, text }) => [id, text])).toEqual([
      ['a1', 'one'],
      ['b2', 'older'],
    ])
    expect([store.read('a1'), store.read('b2')]).toEqual(['one', undefined])
  })

  it('are removed one by one', () => {
    const { window, local } = openWindow()
    const store = browserCallStore(window)
    store.write('a1', 'one')
    for (const id of ['a1', 'b2', 'c3']) local.texts.set(`eds-guide:call:${id}`, 'older')
    store.removeOlder('a1')
    expect(store.readAll().map(({ text }) => text)).toEqual(['one', 'older', 'older'])
    for (const { id, remove } of store.readAll()) if (id !== 'c3') remove()
    expect([...local.texts.keys()]).toEqual(['eds-guide:call:c3'])
  })

  it('are none when storage is refused, and a write reports it', () => {
    const { window, local } = openWindow()
    const store = browserCallStore(window)
    local.become('refused')
    expect([store.readAll(), store.read('a1'), store.write('a1', 'x')]).toEqual([
      [],
      undefined,
      'refused',
    ])
    local.become('full')
    expect(store.write('a1', 'x')).toBe('full')
  })

  it('are reported when another tab writes one, until unsubscribed', () => {
    const { window, hear } = openWindow()
    const heard: string[][] = []
    const stop = browserCallStore(window).onChange((id, text) => heard.push([id, text]))
    hear('eds-guide:call-record:a1', 'one')
    hear('eds-guide:call:b2', 'older')
    hear('eds-guide:call-record:a1', null)
    hear('eds-guide:agent', '{}')
    hear('call-record:c3', 'of another site')
    hear('elsewhere:call-record:c3', 'of another site')
    hear(null, null)
    expect(heard).toEqual([
      ['a1', 'one'],
      ['b2', 'older'],
    ])
    stop()
    hear('eds-guide:call-record:a1', 'two')
    expect(heard).toHaveLength(2)
  })
})

describe('the preferences of an agent', () => {
  const usual = { keys: true, beside: false, callerLanguage: undefined }

  it('survive a visit; the active call is kept per tab', () => {
    const { window, local, session } = openWindow()
    const prefs = { keys: false, beside: true, callerLanguage: 'ru' } as const
    browserPrefs(window).write(prefs)
    browserPrefs(window).writeActive('a1')
    expect(browserPrefs(window).read()).toEqual(prefs)
    expect(browserPrefs(window).readActive()).toBe('a1')
    expect([...local.texts.keys(), ...session.texts.keys()]).toEqual([
      'eds-guide:agent',
      'eds-guide:agent-call',
    ])
  })

  it('have defaults when none are stored or storage is refused', () => {
    const { window, local, session } = openWindow()
    expect([browserPrefs(window).read(), browserPrefs(window).readActive()]).toEqual([
      usual,
      undefined,
    ])
    local.become('refused')
    session.become('refused')
    browserPrefs(window).write({ ...usual, keys: false })
    browserPrefs(window).writeActive('a1')
    expect([browserPrefs(window).read(), browserPrefs(window).readActive()]).toEqual([
      usual,
      undefined,
    ])
  })

  it.each([
    'x',
    '[]',
    'null',
    '5',
    '{"keys":"no","beside":"yes","callerLanguage":5}',
    '{"callerLanguage":"de"}',
    '{"callerLanguage":"constructor"}',
  ])('are the usual ones where %s is stored', text => {
    const { window, local } = openWindow()
    local.texts.set('eds-guide:agent', text)
    expect(browserPrefs(window).read()).toEqual(usual)
  })
})
