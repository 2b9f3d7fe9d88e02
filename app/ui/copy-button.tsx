import { useState } from 'react'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'

type Props = { guide: Guide; label: string; text: string; icon: 'copy' | 'link' }

/** Copies a text; where the browser refuses, shows it selected for copying by hand. */
export function CopyButton({ guide, label, text, icon }: Props) {
  const [outcome, setOutcome] = useState<{ of: string; done: boolean }>()
  const current = outcome?.of === text ? outcome : undefined

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
      <button type="button" className="tool" onClick={() => void copy()}>
        <Icon name={icon} />
        <span>{label}</span>
      </button>
      <span className="copy-outcome" role="status">
        {current?.done ? <span>{guide.words.copied}</span> : null}
      </span>
      {current?.done === false ? (
        <label className="copy-by-hand">
          <span>{guide.words.copyByHand}</span>
          <textarea readOnly rows={3} value={text} ref={field => field?.select()} />
        </label>
      ) : null}
    </div>
  )
}
