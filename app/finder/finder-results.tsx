import type { ComponentProps } from 'react'
import type { Flow } from '../../machines/flow.ts'
import { FinderOptions } from './finder-options.tsx'
import { FinderMessage } from './finder-message.tsx'
import type { Option } from './option.ts'

type Props = ComponentProps<typeof FinderMessage> & {
  /** The id of the list box. */
  id: string
  options: readonly Option[]
  active: number
  flow: Flow
}

/** The result panel: the options, and other messages. */
export function FinderResults({ id, options, active, flow, ...says }: Props) {
  const { found, words, text, onChoose } = says
  return (
    <div
      className="finder-results"
      data-found={found.kind}
      hidden={found.kind === 'empty' && options.length === 0}
    >
      <FinderOptions {...{ id, options, active, words, flow, text, onChoose }} />
      <div className="finder-says">
        <FinderMessage {...says} />
      </div>
    </div>
  )
}
