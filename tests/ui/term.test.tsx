import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import help from 'content:help/en'
import { openWizard } from '../support/open-wizard.tsx'

const open = (step: string) => openWizard({ step })
const term = (name: string) => screen.getByRole('link', { name })
const tip = () => document.querySelector('[role="note"]:not([data-note])')

describe('a glossary term', () => {
  it('is explained in place, marked as from outside the document', async () => {
    const { user, history, problems } = open('use-gost')
    const gost = term('GOST certificate')
    expect(gost.getAttribute('aria-expanded')).toBe('false')
    await user.click(gost)
    expect(gost.getAttribute('aria-expanded')).toBe('true')
    expect(tip()?.id).toBe(gost.getAttribute('aria-controls'))
    // It follows the term directly, so that a screen reader reads it next.
    expect(gost.nextElementSibling).toBe(tip())
    expect(tip()?.textContent).toContain(help.terms['gost']?.means)
    expect(tip()?.textContent).toContain('Outside the document')
    expect(history.entries).toHaveLength(1)
    expect(problems).toEqual([])
  })

  it('opens and closes with the keyboard', async () => {
    const { user } = open('use-gost')
    term('GOST certificate').focus()
    await user.keyboard('{Enter}')
    expect(tip()).not.toBeNull()
    await user.keyboard('{Escape}')
    expect(tip()).toBeNull()
    expect(document.activeElement).toBe(term('GOST certificate'))
  })

  it('closes with a second press, and a press elsewhere, but not one on its explanation', async () => {
    const { user, main } = open('use-gost')
    await user.click(term('GOST certificate'))
    await user.click(term('GOST certificate'))
    expect(tip()).toBeNull()
    await user.click(term('GOST certificate'))
    await user.click(tip() ?? main())
    expect(tip()).not.toBeNull()
    await user.click(main())
    expect(tip()).toBeNull()
  })

  it('is the only one that is open', async () => {
    const { user } = open('use-gost')
    await user.click(term('GOST certificate'))
    await user.click(term('legal entity'))
    expect(tip()?.id).toBe(term('legal entity').getAttribute('aria-controls'))
    expect(term('GOST certificate').getAttribute('aria-expanded')).toBe('false')
    expect(term('legal entity').getAttribute('aria-expanded')).toBe('true')
  })

  it('leaves a click for a new tab to the browser', () => {
    open('use-gost')
    fireEvent.click(term('GOST certificate'), { ctrlKey: true })
    expect(tip()).toBeNull()
  })

  it('is closed on the next step', async () => {
    const { user, main, step } = open('use-gost')
    await user.click(term('GOST certificate'))
    const answer = main().querySelector('a[data-answer="no-such-file"]')
    // Not by the press itself, which would close it again.
    fireEvent.click(answer ?? main())
    expect(step()).toBe('no-such-file')
    expect(tip()).toBeNull()
  })

  it('links to the glossary, which is outside the main content', () => {
    const { main } = open('use-gost')
    const place = document.querySelector(term('legal entity').getAttribute('href') ?? '')
    expect(place?.textContent).toContain(help.terms['legal-entity']?.means)
    expect(main().contains(place)).toBe(false)
    const list = screen.getByRole('region', { name: help.words.termsHeading })
    expect(list.textContent).toContain(help.words.termsSource)
  })
})
