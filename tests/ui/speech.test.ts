import { describe, expect, it } from 'vitest'
import { sayStep } from '../../app/ui/help/speech.ts'
import { plainText } from '../../app/ui/plain-text.ts'
import { languages } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import { help, texts } from '../support/texts.ts'

const only =
  (...known: Language[]) =>
  (language: Language) =>
    known.includes(language)
const say = (language: Language, step: string, canSay = only(language)) => {
  const text = texts[language].steps[step]
  if (text === undefined) throw new Error(`There is no ${step}.`)
  const words = { ...texts[language].words, ...help[language].words }
  return sayStep(text, help[language].folded[step], words, language, canSay)
}

describe('the spoken text of a step', () => {
  it('has heading to answers in reading order', () => {
    const said = say('en', 'use-gost').map(({ text }) => text)
    const { words, steps } = texts.en
    const order = [
      'Choose the GOST certificate',
      words.actionsHeading,
      help.en.words.whyHeading,
      help.en.words.openHeading,
      words.outsideHeading,
      'Did this help?',
    ]
    const places = order.map(text => said.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBe(0)
    const labels = steps['use-gost']?.answers.map(({ label }) => plainText(label)) ?? []
    expect(labels.filter(label => !said.includes(label))).toEqual([])
  })

  it('has terms as a part of their sentence', () => {
    expect(say('en', 'use-gost').map(({ text }) => text)).toContain(
      'When signing the document, choose the GOST certificate file.',
    )
  })

  it('has on-screen words in Kazakh if there is a voice for it', () => {
    const said = say('ru', 'choose-certificate-again', only('ru', 'kk'))
    expect(said).toContainEqual({ text: 'Кілт', language: 'kk' })
    expect(said.filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))).toEqual([])
  })

  it('else has their probable wording', () => {
    expect(say('en', 'choose-certificate-again')).toContainEqual({
      text: 'Press the Key button.',
      language: 'en',
    })
  })

  it.each(languages)(
    'is never empty, and contains no foreign words for a single voice: %s',
    language => {
      for (const step of Object.keys(texts[language].steps)) {
        const said = say(language, step)
        expect(said.length).toBeGreaterThan(1)
        expect(new Set(said.map(saying => saying.language))).toEqual(new Set([language]))
      }
    },
  )
})
