import { stepPath } from '../platform/address/address.ts'
import { TroublePage } from '../ui/trouble-page.tsx'
import type { ConsoleParts } from './use-console.ts'
import { guideOf } from './seat.ts'
import { writeForm } from './transcript/write-form.ts'

type Props = Pick<ConsoleParts, 'flow' | 'spoken' | 'desk' | 'clock' | 'language' | 'base' | 'site'>

/** What stands in place of a console that broke: all open calls can be copied, stored or not. */
export function ConsoleTrouble(props: Props) {
  const { flow, spoken, language, base } = props
  const own = spoken[language]
  return (
    <TroublePage
      guide={guideOf({ base }, own)}
      here={location.pathname}
      start={stepPath(language, flow.graph.start, base)}
      answers={writeCalls(props)}
      onGoOn={() => location.reload()}
    />
  )
}

function writeCalls({ flow, spoken, desk, clock, language, base, site }: Props): string {
  const own = spoken[language]
  try {
    return desk
      .view()
      .entries.filter(({ isBegun }) => isBegun)
      .map(entry => {
        const caller = spoken[entry.call.language]
        return writeForm('plain', { flow, base, site, entry, own, caller }, clock)
      })
      .join('\n\n\n')
  } catch {
    // A call that cannot be written down may be what broke the console.
    return ''
  }
}
