import { useEffect, useRef, useState } from 'react'
import type { Language, StepText } from '../../../machines/content.ts'
import type { HelpText } from '../../../machines/help-text.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'
import { sayStep } from './speech.ts'
import { useVoices } from './use-voices.ts'

type Props = {
  language: Language
  step: string
  text: StepText
  words: PageWords
  help: HelpText
}

const voice = 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11'
const silence = 'M7 7h10v10H7z'

/** A button that reads the step aloud (text to speech); nothing where the device has no voice for the language. */
export function ReadAloudButton(props: Props) {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : undefined
  return synthesis === undefined ? null : <Button {...props} synthesis={synthesis} />
}

function Button(props: Props & { synthesis: SpeechSynthesis }) {
  const { language, step, text, words, help, synthesis } = props
  const voiceOf = useVoices(synthesis)
  const [isSpeaking, setSpeaking] = useState(false)
  // Kept, because browsers may collect an unreferenced utterance and never fire its end event.
  const held = useRef<SpeechSynthesisUtterance[]>([])

  useEffect(() => {
    const hush = () => synthesis.cancel()
    window.addEventListener('pagehide', hush)
    return () => {
      window.removeEventListener('pagehide', hush)
      hush()
    }
  }, [synthesis])

  function start() {
    synthesis.cancel()
    const sayings = sayStep(
      text,
      help.folded[step],
      { ...words, ...help.words },
      language,
      other => voiceOf(other) !== undefined,
    )
    held.current = sayings.map(saying => {
      const utterance = new SpeechSynthesisUtterance(saying.text.trim())
      const speaker = voiceOf(saying.language)
      utterance.lang = speaker?.lang ?? saying.language
      if (speaker !== undefined) utterance.voice = speaker
      return utterance
    })
    const last = held.current[held.current.length - 1]
    for (const utterance of held.current) {
      utterance.addEventListener('error', () => setSpeaking(false))
      if (utterance === last) utterance.addEventListener('end', () => setSpeaking(false))
      synthesis.speak(utterance)
    }
    setSpeaking(true)
  }

  function stop() {
    synthesis.cancel()
    setSpeaking(false)
  }

  if (voiceOf(language) === undefined) return null
  return (
    <button type="button" className="listen" onClick={isSpeaking ? stop : start}>
      <svg
        className="icon"
        width="20"
        height="20"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
        focusable="false"
      >
        <path d={isSpeaking ? silence : voice} />
      </svg>
      <span className="listen-word">
        {isSpeaking ? help.words.stopListening : help.words.listen}
      </span>
    </button>
  )
}
