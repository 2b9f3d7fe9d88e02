import { useEffect, useRef } from 'react'
import type { HelpText } from '../../../machines/help-text.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'

type Props = {
  term: string
  /** The element's id, for `aria-controls`. */
  id: string
  words: PageWords
  help: HelpText
  close: (isOpen: false) => void
}

/**
 * The meaning of a glossary term, below its line and marked as an explanation from outside the document. Escape and a
 * press elsewhere close it.
 */
export function GlossaryTooltip({ term, id, words, help, close }: Props) {
  const tip = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close(false)
    const onPress = ({ target }: PointerEvent) => {
      const own = [tip.current, tip.current?.previousElementSibling]
      if (target instanceof Node && !own.some(part => part?.contains(target))) close(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [close])
  const { word, means } = help.terms[term] ?? { word: '', means: '' }
  return (
    <span className="term-tip" id={id} role="note" ref={tip}>
      <b>{word}</b>
      <span>{means}</span>
      <small>{`${words.outsideHeading}: ${help.words.termsSource}`}</small>
    </span>
  )
}
