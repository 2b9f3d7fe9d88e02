import { useState } from 'react'
import type { Guide } from './guide.ts'
import { ToolIcon } from './tool-icon.tsx'

type Props = {
  guide: Guide
  label: string
  text: string
  icon: 'copy' | 'link'
  /** The main action of the page. */
  isMain?: boolean
}

/** Copies a text and confirms it in its label; where the browser refuses, shows the text selected. */
export function CopyButton({ guide, label, text, icon, isMain = false }: Props) {
  const { words } = guide
  const [outcome, setOutcome] = useState<{ of: string; done: boolean }>()
  const current = outcome?.of === text ? outcome : undefined
  const isDone = current?.done === true

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ of: text, done: true })
    } catch {
      setOutcome({ of: text, done: false })
    }
  }

  return (
    <div className="copy">
      <button
        type="button"
        className={isMain ? 'tool tool-main' : 'tool'}
        onClick={() => void copy()}
      >
        <ToolIcon name={isDone ? 'done' : icon} />
        <span className="copy-labels">
          <span aria-hidden={isDone}>{label}</span>
          <span aria-hidden={!isDone}>{words.copied}</span>
        </span>
      </button>
      <span className="visually-hidden" role="status">
        {isDone ? <span>{words.copied}</span> : null}
      </span>
      {current?.done === false ? (
        <label className="copy-by-hand">
          <span>{words.copyByHand}</span>
          <textarea readOnly rows={3} dir="auto" value={text} ref={field => field?.select()} />
        </label>
      ) : null}
    </div>
  )
}
