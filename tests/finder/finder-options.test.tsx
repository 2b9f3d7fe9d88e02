import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import words from 'content:interface/finder/en'
import { openFinder as open, topics, names } from '../support/open-finder.tsx'

afterEach(cleanup)

describe('the options of the finder', () => {
  it('offers steps, each with its title and breadcrumb', async () => {
    const { user, field, options } = open()
    await user.type(field, 'password')
    const [first, second] = await options()
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(first?.dataset['step']).toBe('forgot-eds-password')
    expect(first?.childElementCount).toBe(2)
    expect(first?.lastElementChild?.textContent).toMatch(/^.+ › .+$/)
    expect(second?.dataset['step']).toBe('use-gost')
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
  })

  it('is operated with arrows, Home and End; Enter chooses, Escape clears', async () => {
    const { user, field, options, onChoose } = open()
    await user.type(field, 'password')
    const [first, second] = await options()
    const active = () => field.getAttribute('aria-activedescendant')
    expect(active()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(first?.id)
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(second?.id)
    await user.keyboard('{Home}')
    expect(first?.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{End}{Enter}')
    expect(onChoose.mock.calls).toEqual([['use-gost']])
    await user.keyboard('{Escape}')
    expect(field.value).toBe('')
    expect(document.activeElement).toBe(field)
    await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'))
  })

  it('opens a clearly best step with Enter: a single one, that of a message, or one far likelier', async () => {
    const sure = { kind: 'words', words: ['forgot'] } as const
    const [first, second] = ['use-auth', 'use-gost']
    for (const results of [
      [{ step: first, score: 0.4, matched: sure }],
      [
        { step: first, score: 0.5, matched: { kind: 'message', text: 'key' } as const },
        { step: second, score: 0.5, matched: sure },
      ],
      [
        { step: first, score: 0.7, matched: sure },
        { step: second, score: 0.2, matched: sure },
      ],
    ]) {
      const { user, field, onChoose } = open(async () => ({
        find: () => ({ kind: 'steps', results }),
        topics,
        names,
      }))
      await user.type(field, 'key{Enter}')
      await waitFor(() => expect(onChoose.mock.calls).toEqual([['use-auth']]))
      cleanup()
    }
  })

  it('moves the focus to the further links with Enter when nothing was found', async () => {
    const { user, field, onChoose } = open()
    await user.type(field, 'prices{Enter}')
    const questions = await screen.findByRole('link', { name: words.showQuestions })
    await waitFor(() => expect(document.activeElement).toBe(questions))
    expect(onChoose).not.toHaveBeenCalled()
  })

  it("offers the steps of the person's trail while it is empty and has the focus", async () => {
    const { user, field, options, onChoose } = open(undefined, ['use-auth', 'what-for'])
    expect(screen.queryByRole('option')).toBeNull()
    await user.click(field)
    const steps = (await options()).map(option => option.dataset['step'])
    expect(steps).toEqual(['use-auth', 'what-for'])
    await user.type(field, 'x')
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
    await user.clear(field)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onChoose.mock.calls).toEqual([['use-auth']])
  })

  it('highlights the best on the first Enter, and opens it on the second', async () => {
    const { user, field, onChoose } = open()
    await user.type(field, 'password{Enter}')
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).not.toBeNull())
    expect(onChoose).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(onChoose.mock.calls).toEqual([['forgot-eds-password']])
  })

  it('works with a mouse, and keeps the focus in the field', async () => {
    const { user, field, options, onChoose } = open()
    await user.type(field, 'password')
    const [, second] = await options()
    fireEvent.mouseDown(second ?? field)
    expect(document.activeElement).toBe(field)
    await user.click(second ?? field)
    expect(onChoose.mock.calls).toEqual([['use-gost']])
  })
})
