import { beforeEach, describe, expect, it } from 'vitest'
import { showLateStyle } from '../../app/guide/deferred/late-style.ts'

const links = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
/** The links as media and path. */
const state = () => links().map(link => [link.media, new URL(link.href).pathname])
/** Lets the newest link report, as the browser does. */
const report = (event: 'load' | 'error') =>
  links()
    .filter(({ media }) => media === 'all')
    .at(-1)
    ?.dispatchEvent(new Event(event))
const forPaper = ['print', '/assets/late-1.css']
const forAll = ['all', '/assets/late-1.css']

beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"></div><link rel="stylesheet" media="print" href="/assets/late-1.css">'
})

describe('the late style', () => {
  it('is shown when it has loaded; paper keeps its style meanwhile', async () => {
    let isShown = false
    const shown = showLateStyle().then(() => (isShown = true))
    await Promise.resolve()
    expect([state(), isShown]).toEqual([[forPaper, forAll], false])
    report('load')
    await shown
    expect(state()).toEqual([forAll])
  })

  it('that cannot be fetched keeps nobody waiting, and is tried again at the next call', async () => {
    const first = showLateStyle()
    report('error')
    await first
    expect(state()).toEqual([forPaper])
    const second = showLateStyle()
    report('load')
    await second
    expect(state()).toEqual([forAll])
  })

  it('is there once when two calls overlap', async () => {
    const both = [showLateStyle(), showLateStyle()]
    for (const link of links().filter(({ media }) => media === 'all'))
      link.dispatchEvent(new Event('load'))
    await Promise.all(both)
    expect(state()).toEqual([forAll])
  })

  it('is there at once where a page has its whole style in one', async () => {
    document.body.innerHTML = '<div id="root"></div>'
    await showLateStyle()
    expect(state()).toEqual([])
  })
})
