import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import words from 'content:interface/finder/en'
import { openFinder as open, topics, names, two } from '../support/open-finder.tsx'
import { texts } from '../support/texts.ts'

afterEach(cleanup)

describe('a result of the finder', () => {
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
})
