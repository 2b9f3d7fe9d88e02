import { useEffect, useState } from 'react'
import type { Language } from '../../../machines/content.ts'

/**
 * A voice of this device for each language. Voices that speak by sending the text to somebody's
 * server are left out: nothing leaves the browser.
 */
export function useVoices(synthesis: SpeechSynthesis) {
  const [voices, setVoices] = useState(() => synthesis.getVoices())
  useEffect(() => {
    // Some browsers know their voices only a while after the page has begun.
    const update = () => setVoices(synthesis.getVoices())
    update()
    synthesis.addEventListener('voiceschanged', update)
    return () => synthesis.removeEventListener('voiceschanged', update)
  }, [synthesis])
  return (language: Language) =>
    voices.find(({ lang, localService }) => localService && /^[a-z]+/i.exec(lang)?.[0] === language)
}
