import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import help from 'content:help/ru'
import { ReadAloudButton } from '../../app/ui/help/read-aloud-button.tsx'
import { texts } from '../support/texts.ts'

type Voice = { lang: string; localService: boolean }

/** A browser's voices, as far as the guide uses them. */
class FakeSynthesis extends EventTarget {
  voices: Voice[] = []
  spoken: FakeUtterance[] = []
  cancelled = 0
  getVoices = () => this.voices
  speak = (utterance: FakeUtterance) => this.spoken.push(utterance)
  cancel = () => {
    this.cancelled += 1
  }
}
class FakeUtterance extends EventTarget {
  lang = ''
  voice: Voice | undefined
  text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

const russian = { lang: 'ru_RU', localService: true }
let synthesis = new FakeSynthesis()
beforeEach(() => {
  synthesis = new FakeSynthesis()
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const button = () => screen.queryByRole('button')

function open(step = 'use-gost') {
  const text = texts.ru.steps[step]
  if (text === undefined) throw new Error(`There is no ${step}.`)
  const { unmount } = render(
    <ReadAloudButton language="ru" step={step} text={text} words={texts.ru.words} help={help} />,
  )
  return { unmount, user: userEvent.setup() }
}

describe('the voice', () => {
  it('is not offered where the device has none for the language', () => {
    synthesis.voices = [{ lang: 'en-US', localService: true }]
    open()
    expect(button()).toBeNull()
  })

  it('is not offered where it would send the text to a server', () => {
    synthesis.voices = [{ lang: 'ru-RU', localService: false }]
    open()
    expect(button()).toBeNull()
  })

  it('is not offered by a browser that cannot speak', () => {
    vi.unstubAllGlobals()
    open()
    expect(button()).toBeNull()
  })

  it('is offered when the browser comes to know of it', () => {
    open()
    expect(button()).toBeNull()
    synthesis.voices = [russian]
    act(() => void synthesis.dispatchEvent(new Event('voiceschanged')))
    expect(button()?.textContent).toBe(help.words.listen)
  })

  it('reads the step, and stops when told to', async () => {
    synthesis.voices = [russian]
    const { user } = open()
    await user.click(button() ?? document.body)
    expect(synthesis.spoken[0]?.text).toBe('Выберите сертификат ГОСТ')
    expect(synthesis.spoken.every(({ voice }) => voice === russian)).toBe(true)
    expect(button()?.textContent).toBe(help.words.stopListening)
    const before = synthesis.cancelled
    await user.click(button() ?? document.body)
    expect(synthesis.cancelled).toBe(before + 1)
    expect(button()?.textContent).toBe(help.words.listen)
  })

  it('offers itself again at the end, and after a fault', async () => {
    synthesis.voices = [russian]
    const { user } = open()
    for (const event of ['end', 'error']) {
      await user.click(button() ?? document.body)
      act(() => void synthesis.spoken.at(-1)?.dispatchEvent(new Event(event)))
      expect(button()?.textContent).toBe(help.words.listen)
    }
  })

  it('falls silent with its step, and with the page', () => {
    synthesis.voices = [russian]
    const { unmount } = open()
    window.dispatchEvent(new Event('pagehide'))
    expect(synthesis.cancelled).toBe(1)
    unmount()
    expect(synthesis.cancelled).toBe(2)
  })
})
