import changes from 'every-language:content:interface/changes'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { flow } from '../support/flow.ts'
import { openWizard } from '../support/open-wizard.tsx'

vi.mock('content:releases', () => ({
  default: [
    { number: 2, date: '2026-12-24', content: 'bbbbbbbb', flow: '22222222', steps: ['who-signs'] },
    { number: 1, date: '2026-11-30', content: 'aaaaaaaa', flow: '11111111', steps: [] },
  ],
}))

const open = (version: string, step = 'use-gost') =>
  openWizard({
    step,
    fragment: `#t=${version}~@start~invalid-key-type~legal-entity`,
    hasDeferredUi: true,
  })
const line = () => screen.queryByText(changes.en.sinceLink, { exact: false })

describe('a link that was made with an older version of the words', () => {
  it.each(['aaaaaaaa', '11111111'])(
    'says which steps of its path changed since, when, and where to read of it: %s',
    async version => {
      const page = open(version)
      const link = await screen.findByRole('link', { name: 'What changed' }, { timeout: 20_000 })
      expect(link.getAttribute('href')).toBe('/en/changes/')
      expect(line()?.textContent).toContain('On whose behalf are you signing? (24.12.2026).')
      expect(page.step()).toBe('use-gost')
      await page.answer('solved')
      expect(line()).toBeNull()
    },
  )

  it.each([flow.graph.contentVersion, 'bbbbbbbb', 'cccccccc'])(
    'says nothing for the current and for an unknown version: %s',
    async version => {
      open(version)
      await new Promise(resolve => setTimeout(resolve, 300))
      expect(line()).toBeNull()
    },
  )
})
