import type { ComponentProps } from 'react'
import type { Flow } from '../../machines/flow.ts'
import { FinderOptions } from './finder-options.tsx'
import { FinderSays } from './finder-says.tsx'
import type { Option } from './option.ts'

type Props = ComponentProps<typeof FinderSays> & {
  /** The id of the list. */
  id: string
  options: readonly Option[]
  active: number
  flow: Flow
}

/** What was found, in one panel: the steps to choose from, and what else there is to say. */
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
        <FinderSays {...says} />
      </div>
    </div>
  )
}
