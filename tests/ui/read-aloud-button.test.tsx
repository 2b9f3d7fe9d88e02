import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import help from 'content:help/ru'
import { ReadAloudButton } from '../../app/ui/help/read-aloud-button.tsx'
import { texts } from '../support/texts.ts'

type Voice = { lang: string; localService: boolean }

/** A stub of speech synthesis. */
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

describe('the read-aloud button', () => {
  it('is not offered without a voice for the language', () => {
    synthesis.voices = [{ lang: 'en-US', localService: true }]
    open()
    expect(button()).toBeNull()
  })

  it('is not offered with a voice that sends the text to a server', () => {
    synthesis.voices = [{ lang: 'ru-RU', localService: false }]
    open()
    expect(button()).toBeNull()
  })

  it('is not offered in a browser without speech synthesis', () => {
    vi.unstubAllGlobals()
    open()
    expect(button()).toBeNull()
  })

  it('is offered when a voice becomes available', () => {
    open()
    expect(button()).toBeNull()
    synthesis.voices = [russian]
    act(() => void synthesis.dispatchEvent(new Event('voiceschanged')))
    expect(button()?.textContent).toBe(help.words.listen)
  })

  it('reads the step, and stops on a second click', async () => {
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

  it('is offered again at the end, and after an error', async () => {
    synthesis.voices = [russian]
    const { user } = open()
    for (const event of ['end', 'error']) {
      await user.click(button() ?? document.body)
      act(() => void synthesis.spoken.at(-1)?.dispatchEvent(new Event(event)))
      expect(button()?.textContent).toBe(help.words.listen)
    }
  })

  it('stops with its step, and with the page', () => {
    synthesis.voices = [russian]
    const { unmount } = open()
    window.dispatchEvent(new Event('pagehide'))
    expect(synthesis.cancelled).toBe(1)
    unmount()
    expect(synthesis.cancelled).toBe(2)
  })
})
