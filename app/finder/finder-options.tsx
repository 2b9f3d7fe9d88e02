import type { GuideText } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import { fill } from '../ui/guide.ts'
import type { Option } from './option.ts'
import { breadcrumb } from './breadcrumb.ts'
import { titleOf } from '../ui/step-words.ts'

type Props = {
  id: string
  options: readonly Option[]
  active: number
  words: FinderWords
  flow: Flow
  text: GuideText
  onChoose: (step: string) => void
}

/** The id of an option, for `aria-activedescendant`. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`
}

/** The options: each step with its title and its breadcrumb. */
export function FinderOptions({ id, options, active, words, flow, text, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label={words.steps} hidden={options.length === 0}>
      {options.map(({ step, code }, index) => {
        const way = breadcrumb(flow, text, step).join(' › ')
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keyboard stays in the field, which chooses for it
          <div
            key={step}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            data-step={step}
            onMouseDown={event => event.preventDefault()}
            onClick={() => onChoose(step)}
          >
            <span className="finder-title">{titleOf(text, step)}</span>
            {way === '' ? null : <span className="finder-way">{way}</span>}
            {code === undefined ? null : (
              <span className="finder-way">{fill(words.nearCode, { code })}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}
