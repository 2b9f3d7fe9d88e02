import { useId, useState } from 'react'
import type { MouseEvent } from 'react'
import { LazyHelp } from './help/lazy-help.tsx'
import { isPlainClick } from './clicks.ts'
import type { Guide } from './guide.ts'
import { useIsHydrated } from './use-is-hydrated.ts'

type Props = { id: string; text: string; guide: Guide }

/**
 * A glossary term in a sentence. Before hydration it links to the glossary at the end of the page; then it opens a
 * tooltip.
 */
export function Term({ id, text, guide }: Props) {
  const isHydrated = useIsHydrated()
  const [isOpen, setOpen] = useState(false)
  const tip = useId()
  const { language, words, hasNoTermList } = guide

  function toggle(event: MouseEvent) {
    if (!isPlainClick(event)) return
    event.preventDefault()
    setOpen(!isOpen)
  }
  if (hasNoTermList) return <span>{text}</span>
  return (
    <>
      <a
        className="term"
        href={`#term-${id}`}
        aria-expanded={isHydrated ? isOpen : undefined}
        aria-controls={isOpen ? tip : undefined}
        onClick={toggle}
      >
        {text}
      </a>
      {isOpen ? (
        <LazyHelp kind="tip" term={id} id={tip} words={words} language={language} close={setOpen} />
      ) : null}
    </>
  )
}
