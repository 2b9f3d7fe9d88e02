import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import words from 'content:words/finder/en'
import { FinderField } from '../../app/finder/finder-field.tsx'
import type { LoadFinds } from '../../app/finder/found.ts'
import type { Found } from '../../machines/finder/find.ts'
import { stepPath } from '../../app/address/address.ts'
import { flow } from '../support/flow.ts'
import { texts } from '../support/texts.ts'

afterEach(cleanup)

const two: Found = {
  kind: 'steps',
  results: [
    {
      step: 'forgot-eds-password',
      score: 3,
      matched: { kind: 'words', words: ['password', 'forgot'] },
    },
    { step: 'use-gost', score: 2, matched: { kind: 'message', text: 'Осы тақырып түрі' } },
  ],
}
/** Stands in for the engine, which has tests of its own. */
const answers: Readonly<Record<string, Found>> = {
  password: two,
  '1041': { kind: 'code', step: 'forgot-eds-password' },
  '1042': { kind: 'misheard-code', code: '1042' },
  prices: { kind: 'outside', topic: 'prices' },
  'no token': { kind: 'outside', topic: 'token', message: 'no token' },
  'AUTH_RSA256_1.p12': { kind: 'file-name', hint: 'signing-in' },
  'photo.jpg': { kind: 'file-name', hint: 'nothing' },
}

const topics = {
  token: { about: 'The token was not found.', source: 'a message file', date: '2018' },
}
const standIn: LoadFinds = async () => ({
  find: text => answers[text.trim()] ?? { kind: 'unsure' },
  topics,
})

function open(load = standIn) {
  const onChoose = vi.fn<(step: string) => void>()
  const onQuestions = vi.fn<() => void>()
  render(
    <FinderField
      flow={flow}
      text={texts.en}
      words={words}
      guide={{ language: 'en', words: texts.en.words, base: '/' }}
      load={load}
      onChoose={onChoose}
      onQuestions={onQuestions}
      hrefOf={step => stepPath('en', step)}
    />,
  )
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: words.label })
  const options = () => screen.findAllByRole('option')
  return { user: userEvent.setup(), field, options, onChoose, onQuestions }
}

describe('the finder', () => {
  it('offers steps, each with its title, its place in the flow and why it matched', async () => {
    const { user, field, options } = open()
    await user.type(field, 'password')
    const [first, second] = await options()
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(first?.dataset['step']).toBe('forgot-eds-password')
    expect(first?.textContent).toContain('Matched: password, forgot')
    expect(first?.querySelector('.finder-way')?.textContent).toMatch(/^Way: .+ → .+$/)
    expect(second?.textContent).toContain('Matched the message “Осы тақырып түрі”')
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
  })

  it('is led by arrows, Home and End, chooses with Enter, and Escape clears it', async () => {
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

  it('points out the best on the first Enter, and opens it on the second', async () => {
    const { user, field, onChoose } = open()
    await user.type(field, 'password{Enter}')
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).not.toBeNull())
    expect(onChoose).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(onChoose.mock.calls).toEqual([['forgot-eds-password']])
  })

  it('is chosen from with a mouse, and keeps the focus in the field', async () => {
    const { user, field, options, onChoose } = open()
    await user.type(field, 'password')
    const [, second] = await options()
    fireEvent.mouseDown(second ?? field)
    expect(document.activeElement).toBe(field)
    await user.click(second ?? field)
    expect(onChoose.mock.calls).toEqual([['use-gost']])
  })

  it('opens the step of a code that is typed in a hurry, even before it is there', async () => {
    const { user, field, onChoose } = open()
    await user.type(field, '1041{Enter}')
    await waitFor(() => expect(onChoose.mock.calls).toEqual([['forgot-eds-password']]))
  })

  it('says that a code was misheard, and opens nothing', async () => {
    const { user, field, onChoose } = open()
    await user.type(field, '1042{Enter}')
    expect(await screen.findAllByText(words.misheard)).not.toHaveLength(0)
    expect(onChoose).not.toHaveBeenCalled()
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('says what the document does not cover, and offers the questions and not-covered', async () => {
    const { user, field, onChoose, onQuestions } = open()
    await user.type(field, 'prices')
    await screen.findByText(words.outside)
    const questions = screen.getByRole('link', { name: words.showQuestions })
    expect(questions.getAttribute('href')).toBe('/en/')
    const [, notCovered] = screen.getAllByRole('link')
    expect(notCovered?.getAttribute('href')).toBe('/en/not-covered/')
    await user.click(notCovered ?? field)
    expect(onChoose.mock.calls).toEqual([['not-covered']])
    await user.click(questions)
    expect(onQuestions).toHaveBeenCalledOnce()
    expect(field.value).toBe('')
  })

  it('offers the same where nothing fits', async () => {
    const { user, field } = open()
    await user.type(field, 'zzz')
    await screen.findByText(words.unsure)
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('says what a known message is about, in a note from outside with source and date', async () => {
    const { user, field } = open()
    await user.type(field, 'no token')
    const note = await screen.findByRole('note', { name: texts.en.words.outsideHeading })
    expect(note.textContent).toContain('The token was not found.')
    expect(note.textContent).toContain('a message file')
    expect(within(note).getByText(/2018/).tagName).toBe('TIME')
  })

  it("takes a file's name for a hint, and says so", async () => {
    const { user, field, options } = open()
    await user.type(field, 'AUTH_RSA256_1.p12')
    expect((await options())[0]?.dataset['step']).toBe('use-auth')
    expect(screen.getByText(words.nameSigningIn)).toBeDefined()
    expect(screen.getByText(words.hintOnly)).toBeDefined()
    await user.clear(field)
    await user.type(field, 'photo.jpg')
    await screen.findByText(words.nameNothing)
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('announces the number once, when the hands rest', async () => {
    const { user, field } = open()
    const status = screen.getByRole('status')
    const told: string[] = []
    new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    await user.type(field, 'password')
    await waitFor(() => expect(status.textContent).toBe('2 steps found'))
    expect(told).toEqual(['2 steps found'])
  })

  it('shows at most 200 characters of what is pasted, and looks into all of it', async () => {
    const find = vi.fn<(text: string) => Found>(() => two)
    const { user, field, options } = open(async () => ({ find, topics }))
    await user.click(field)
    const log = `first line\nsecond <b>line</b>\n${'x'.repeat(1_000_000)}`
    await user.paste(log)
    await options()
    expect(field.value.length).toBe(200)
    expect(field.value.startsWith('first line second <b>')).toBe(true)
    const pieces = () => find.mock.calls.map(([text]) => text)
    await waitFor(() => expect(pieces().some(text => text.startsWith('first line\n'))).toBe(true))
    expect(Math.max(...pieces().map(text => text.length))).toBeLessThan(20_000)
    expect(screen.getByText(words.cut)).toBeDefined()
    // What is typed behind the beginning goes behind the whole.
    await user.type(field, '!')
    await waitFor(() => expect(pieces().some(text => text.endsWith('x!'))).toBe(true))
    await user.click(screen.getByRole('button', { name: words.clear }))
    expect(field.value).toBe('')
  })

  it('never takes what was typed for markup, and leaves its direction to itself', async () => {
    const { user, field } = open()
    await user.click(field)
    await user.paste('<script>alert(1)</script><img src=x onerror=alert(1)> \u202Eabc\u2069')
    await screen.findByText(words.unsure)
    expect(document.querySelector('script, img')).toBeNull()
    expect(field.dir).toBe('auto')
  })

  it('goes on without, when it cannot be fetched, and tries again', async () => {
    let isDown = true
    const { user, field, options } = open(async () => {
      if (isDown) throw new TypeError('offline')
      return { find: () => two, topics }
    })
    await user.type(field, 'password')
    await screen.findByText(words.failed)
    isDown = false
    await user.type(field, 's')
    expect(await options()).toHaveLength(2)
  })
})
