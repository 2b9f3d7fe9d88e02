import { useEffect, useState } from 'react'
import type { Language } from '../../../machines/content.ts'

/** A local voice for each language. Voices that send the text to a server are left out. */
export function useVoices(synthesis: SpeechSynthesis) {
  const [voices, setVoices] = useState(() => synthesis.getVoices())
  useEffect(() => {
    // Some browsers load their voices late.
    const update = () => setVoices(synthesis.getVoices())
    update()
    synthesis.addEventListener('voiceschanged', update)
    return () => synthesis.removeEventListener('voiceschanged', update)
  }, [synthesis])
  return (language: Language) =>
    voices.find(({ lang, localService }) => localService && /^[a-z]+/i.exec(lang)?.[0] === language)
}
