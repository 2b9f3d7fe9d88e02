import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import words from 'content:interface/finder/en'
import type { Found } from '../../machines/finder/find.ts'
import { openFinder as open, topics, names, two } from '../support/open-finder.tsx'

afterEach(cleanup)

describe('the field of the finder', () => {
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
