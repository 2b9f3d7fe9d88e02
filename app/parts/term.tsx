import { Suspense, useEffect, useId, useRef, useState } from 'react'
import type { MouseEvent } from 'react'
import { useAids } from '../aids/aids.ts'
import { isPlainClick } from '../clicks.ts'
import type { Guide } from '../guide.ts'
import { useIsLive } from '../is-live.ts'

type Props = { id: string; text: string; guide: Guide }

/**
 * A term of the trade in a sentence. Before scripts run it is a link to its explanation at the end of
 * the page; then it explains itself in place, until Escape, a second press or a press elsewhere.
 */
export function Term({ id, text, guide }: Props) {
  const isLive = useIsLive()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  const tip = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [isOpen])

  function toggle(event: MouseEvent) {
    if (!isPlainClick(event)) return
    event.preventDefault()
    setOpen(!isOpen)
  }
  return (
    <span ref={place}>
      <a
        className="term"
        href={`#term-${id}`}
        aria-expanded={isLive ? isOpen : undefined}
        aria-controls={isOpen ? tip : undefined}
        onClick={toggle}
      >
        {text}
      </a>
      {isOpen ? (
        <span className="term-tip" id={tip} role="note">
          <Suspense>
            <Meaning id={id} guide={guide} />
          </Suspense>
        </span>
      ) : null}
    </span>
  )
}

function Meaning({ id, guide }: Omit<Props, 'text'>) {
  const { terms, words } = useAids(guide.language)
  const term = terms[id]
  return term === undefined ? null : (
    <>
      <b>{term.word}</b>
      <span>{` — ${term.means} `}</span>
      <small>{`${guide.words.outsideHeading}: ${words.termsSource}`}</small>
    </>
  )
}
