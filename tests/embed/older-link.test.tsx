import arrival from 'every-language:content:interface/arrival'
import changes from 'every-language:content:interface/changes'
import words from 'content:interface/embed/en'
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EmbeddedGuide } from '../../app/embed/embedded-guide.tsx'
import { atOnce } from '../../app/platform/after-paint.ts'
import { stepPath } from '../../app/platform/address/address.ts'
import { memoryAddressBar } from '../support/address-bar.ts'
import { flow } from '../support/flow.ts'
import { texts } from '../support/texts.ts'

vi.mock('content:releases', () => ({
  default: [
    { number: 2, date: '2026-12-24', content: 'bbbbbbbb', flow: '22222222', steps: ['who-signs'] },
    { number: 1, date: '2026-11-30', content: 'aaaaaaaa', flow: '11111111', steps: [] },
  ],
}))
afterEach(cleanup)

/** Opens and hydrates the embedded page of a step, with a shared link of a content version. */
function open(version: string, answers = 'invalid-key-type~legal-entity', step = 'use-gost') {
  const { bar } = memoryAddressBar({
    path: stepPath('en', step, '/embed/'),
    fragment: `#t=${version}~@start~${answers}`,
  })
  const channel = { receive: () => undefined, onHandshake: () => undefined, post: () => undefined }
  const browser = {
    bar,
    channel,
    afterPaint: atOnce,
    presses: () => () => undefined,
    onHydrated: () => undefined,
  }
  const shared = { flow, text: texts.en, words, step, base: '/', site: 'https://eds.example' }
  const container = document.createElement('div')
  container.innerHTML = renderToString(<EmbeddedGuide {...shared} />)
  document.body.append(container)
  const problems: unknown[] = []
  render(<EmbeddedGuide {...shared} browser={browser} />, {
    container,
    hydrate: true,
    onRecoverableError: error => problems.push(error),
  })
  return { problems, line: () => screen.queryByText(changes.en.sinceLink, { exact: false }) }
}

describe('a link of an older content version in a frame', () => {
  it('says which steps of its path have changed since, when, and links to the changes outside the frame', async () => {
    const { problems, line } = open('aaaaaaaa')
    const link = await screen.findByRole('link', { name: /^What changed/ }, { timeout: 20_000 })
    expect(link.getAttribute('href')).toBe('/en/changes/')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(line()?.textContent).toContain('On whose behalf are you signing? (24.12.2026).')
    expect(screen.getByRole('main').dataset['step']).toBe('use-gost')
    expect(problems).toEqual([])
  })

  it.each([flow.graph.contentVersion, 'bbbbbbbb', 'cccccccc'])(
    'says nothing for the current and for an unknown version: %s',
    async version => {
      const { line } = open(version)
      await new Promise(resolve => setTimeout(resolve, 300))
      expect(line()).toBeNull()
    },
  )

  it('says that answers were dropped which no longer fit', async () => {
    open('aaaaaaaa', 'no-such-answer')
    expect(await screen.findByText(arrival.en.trailElsewhere)).toBeTruthy()
  })
})
