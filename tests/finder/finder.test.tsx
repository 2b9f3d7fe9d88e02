import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import words from 'content:interface/finder/en'
import type { Found } from '../../machines/finder/find.ts'
import { openFinder as open, topics, names, two } from '../support/open-finder.tsx'
import { texts } from '../support/texts.ts'

afterEach(cleanup)

describe('the finder', () => {
  it('offers steps, each with its title and breadcrumb', async () => {
    const { user, field, options } = open()
    await user.type(field, 'password')
    const [first, second] = await options()
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(first?.dataset['step']).toBe('forgot-eds-password')
    expect(first?.childElementCount).toBe(2)
    expect(first?.querySelector('.finder-way')?.textContent).toMatch(/^.+ › .+$/)
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

  it('opens the step of a code on Enter, even before the result is shown', async () => {
    const { user, field, onChoose } = open()
    await user.type(field, '1041{Enter}')
    await waitFor(() => expect(onChoose.mock.calls).toEqual([['forgot-eds-password']]))
  })

  it('says that a code is wrong, offers those probably meant, and opens none by itself', async () => {
    const { user, field, found, options, status, onChoose } = open()
    await user.type(field, '1042{Enter}')
    await waitFor(() => expect(found()).toBe('wrong-code'))
    expect(screen.getByText(words.misheard)).toBeDefined()
    await waitFor(() => expect(status.textContent).not.toBe(''))
    expect(onChoose).not.toHaveBeenCalled()
    const [near] = await options()
    expect(near?.textContent).toContain('Step code: 1041')
    await user.click(near ?? field)
    expect(onChoose.mock.calls).toEqual([['forgot-eds-password']])
  })

  it('says of any other number that it is no code, and links to the questions', async () => {
    const { user, field, onQuestions } = open()
    await user.type(field, '2024')
    await screen.findByText(words.noSuchCode)
    expect(screen.queryByRole('option')).toBeNull()
    await user.click(screen.getByRole('link', { name: words.showQuestions }))
    expect(onQuestions).toHaveBeenCalledOnce()
  })

  it('offers the question that distinguishes likely steps', async () => {
    const { user, field, options, onChoose } = open()
    await user.type(field, 'certificate')
    await screen.findByText(words.several)
    expect(await options()).toHaveLength(1)
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onChoose.mock.calls).toEqual([['what-for']])
  })

  it("links to the questions of the page when the start's question distinguishes", async () => {
    const { user, field, onQuestions } = open()
    await user.type(field, 'key')
    await screen.findByText(words.several)
    expect(screen.queryByRole('option')).toBeNull()
    await user.click(screen.getByRole('link', { name: words.showQuestions }))
    expect(onQuestions).toHaveBeenCalledOnce()
  })

  it('quotes an unexplained message, and claims nothing about it', async () => {
    const { user, field } = open()
    await user.type(field, 'code 0x5')
    await screen.findByText('The document does not explain this message: “code 0x5”.')
    expect(screen.queryByRole('note')).toBeNull()
    expect(screen.getByRole('link', { name: words.showQuestions })).toBeDefined()
  })

  it('says that the document does not cover it, and offers the questions and not-covered', async () => {
    const { user, field, onChoose, onQuestions } = open()
    await user.type(field, 'prices')
    await screen.findByText(words.outside)
    const questions = screen.getByRole('link', { name: words.showQuestions })
    expect(questions.getAttribute('href')).toBe('/en/')
    const notCovered = screen.getByRole('link', { name: words.whatNext })
    expect(notCovered?.getAttribute('href')).toBe('/en/not-covered/')
    await user.click(notCovered ?? field)
    expect(onChoose.mock.calls).toEqual([['not-covered']])
    await user.click(questions)
    expect(onQuestions).toHaveBeenCalledOnce()
    expect(field.value).toBe('')
  })

  it('offers the same when nothing fits', async () => {
    const { user, field } = open()
    await user.type(field, 'zzz')
    await screen.findByText(words.unsure)
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('says what a known message is about, in an outside note with source and date', async () => {
    const { user, field } = open()
    await user.type(field, 'no token')
    const note = await screen.findByRole('note', { name: texts.en.words.outsideHeading })
    expect(note.textContent).toContain('The token was not found.')
    expect(note.textContent).toContain('a message file')
    expect(within(note).getByText(/2018/).tagName).toBe('TIME')
  })

  it('says nothing more about a text that was only classified into a topic', async () => {
    const { user, field } = open()
    await user.type(field, 'my token')
    await screen.findByText(words.outside)
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('says that it is searching while the engine loads', async () => {
    let arrive = (): void => undefined
    const coming = new Promise<void>(resolve => {
      arrive = resolve
    })
    const { user, field, options } = open(async () => {
      await coming
      return { find: () => two, topics, names }
    })
    await user.type(field, 'password')
    await screen.findByText(words.looking)
    arrive()
    expect(await options()).toHaveLength(2)
    expect(screen.queryByText(words.looking)).toBeNull()
  })

  it('ignores the Enter that ends a composition in Safari', async () => {
    const { user, field, options, onChoose } = open()
    await user.type(field, 'password')
    await options()
    await user.keyboard('{ArrowDown}')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
    expect(onChoose).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
    expect(onChoose).toHaveBeenCalledOnce()
  })

  it('shows the hint of a file name, as a hint', async () => {
    const { user, field, options } = open()
    await user.type(field, 'AUTH_RSA256_1.p12')
    expect((await options())[0]?.dataset['step']).toBe('use-auth')
    expect(screen.getByText(names.names[0]?.text.says ?? '')).toBeDefined()
    expect(screen.getByText(words.hintOnly)).toBeDefined()
  })

  it('says that another file name gives no hint, whether typed or dropped', async () => {
    const { user, field, found } = open()
    await user.type(field, 'mykey.p12')
    await screen.findByText(names.nothing)
    expect(screen.getAllByRole('link', { name: words.showQuestions })).toHaveLength(1)
    expect(screen.getAllByRole('link')).toHaveLength(1)
    await user.clear(field)
    await waitFor(() => expect(found()).toBe('empty'))
    const photo = new File(['secret'], 'photo.jpg')
    fireEvent.drop(field, { dataTransfer: { files: [photo] } })
    await screen.findByText(names.nothing)
    expect(field.value).toBe('photo.jpg')
    // The same text, typed, is not a file name.
    await user.type(field, '{Backspace}g')
    await waitFor(() => expect(found()).toBe('unsure'))
    fireEvent.drop(field, { dataTransfer: { files: [photo] } })
    await screen.findByText(names.nothing)
    expect(screen.queryByRole('option')).toBeNull()
  })

  it.each(['dragover', 'drop'])(
    'prevents the browser from opening a file dropped beside the field: %s',
    type => {
      open()
      const send = (types: readonly string[]) => {
        const event = new Event(type, { bubbles: true, cancelable: true })
        Object.assign(event, { dataTransfer: { types } })
        return !document.body.dispatchEvent(event)
      }
      expect(send(['Files'])).toBe(true)
      expect(send(['text/plain'])).toBe(false)
      cleanup()
      expect(send(['Files'])).toBe(false)
    },
  )

  it('announces the number once when typing pauses, and clears it at once', async () => {
    const { user, field, status, told } = open()
    await user.type(field, 'password')
    await waitFor(() => expect(status.textContent).toBe('2 steps found'))
    expect(told).toEqual(['2 steps found'])
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(status.textContent).toBe('')
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('links to the questions below', async () => {
    const { user, field, options } = open()
    expect(screen.queryByText(words.orChoose)).toBeNull()
    await user.type(field, 'password')
    await options()
    expect(screen.getByText(words.orChoose)).toBeDefined()
  })

  it('is described by what can be entered', () => {
    const { field } = open()
    expect(field.getAttribute('aria-describedby')).toBe(screen.getByText(words.hint).id)
  })

  it('shows at most 200 characters of a pasted text, and searches all of it', async () => {
    const find = vi.fn<(text: string) => Found>(() => ({ kind: 'unsure' }))
    const { user, field, found } = open(async () => ({ find, topics, names }))
    await user.click(field)
    const log = `first line\nsecond <b>line</b>\n${'x'.repeat(1_000_000)}`
    await user.paste(log)
    await waitFor(() => expect(found()).toBe('unsure'))
    expect(field.value.length).toBe(200)
    expect(field.value.startsWith('first line second <b>')).toBe(true)
    const pieces = () => find.mock.calls.map(([text]) => text)
    await waitFor(() => expect(pieces().some(text => text.startsWith('first line\n'))).toBe(true))
    expect(Math.max(...pieces().map(text => text.length))).toBeLessThan(20_000)
    expect(screen.getByText(words.cut)).toBeDefined()
    // Text typed at the end of the shown part is appended to the whole.
    await user.type(field, '!')
    await waitFor(() => expect(pieces().some(text => text.endsWith('x!'))).toBe(true))
    await user.click(screen.getByRole('button', { name: words.clear }))
    expect(field.value).toBe('')
  })

  it('never interprets typed text as markup, and isolates its direction', async () => {
    const { user, field } = open()
    await user.click(field)
    await user.paste('<script>alert(1)</script><img src=x onerror=alert(1)> \u202Eabc\u2069')
    await screen.findByText(words.unsure)
    expect(document.querySelector('script, img')).toBeNull()
    expect(field.dir).toBe('auto')
  })

  it('reports an engine that cannot be fetched, and retries', async () => {
    let isDown = true
    const { user, field, options } = open(async () => {
      if (isDown) throw new TypeError('offline')
      return { find: () => two, topics, names }
    })
    await user.type(field, 'password')
    await screen.findByText(words.failed)
    isDown = false
    await user.type(field, 's')
    expect(await options()).toHaveLength(2)
  })
})
