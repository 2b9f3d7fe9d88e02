import errors from 'every-language:content:interface/errors'
import { createRoot } from 'react-dom/client'
import { stepPath } from '../platform/address/address.ts'
import { ErrorPage } from '../ui/error-page.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { SilentBoundary } from '../ui/error-boundary.tsx'
import type { ConsoleParts } from './use-console.ts'
import { guideOf } from './call-view.ts'
import { writeForm } from './transcript/write-form.ts'

type Props = Pick<ConsoleParts, 'flow' | 'texts' | 'desk' | 'clock' | 'language' | 'base' | 'site'>

/** Shown after the console has crashed: all open calls can be copied, stored or not. */
export function ConsoleErrorFallback(props: Props) {
  const { flow, texts, language, base } = props
  const own = texts[language]
  return (
    <ErrorPage
      guide={guideOf({ base }, own)}
      here={location.pathname}
      start={stepPath(language, flow.graph.start, base)}
      answers={writeCalls(props)}
      onGoOn={() => location.reload()}
    />
  )
}

/**
 * Adds a button to the prerendered page that copies the open calls, after the console has crashed and was replaced by
 * it.
 */
export function offerCalls(page: HTMLElement, props: Props) {
  const calls = writeCalls(props)
  const main = page.querySelector('main')
  if (calls === '' || main === null) return
  const guide = guideOf({ base: props.base }, props.texts[props.language])
  const place = document.createElement('div')
  main.append(place)
  createRoot(place).render(
    <SilentBoundary>
      <CopyButton
        guide={guide}
        label={errors[guide.language].copyAnswers}
        text={calls}
        icon="copy"
      />
    </SilentBoundary>,
  )
}

function writeCalls({ flow, texts, desk, clock, language, base, site }: Props): string {
  const own = texts[language]
  try {
    return desk
      .view()
      .entries.filter(({ isBegun }) => isBegun)
      .map(entry => {
        const caller = texts[entry.call.language]
        return writeForm('plain', { flow, base, site, entry, own, caller }, clock)
      })
      .join('\n\n\n')
  } catch {
    // Writing a call may be what crashed the console.
    return ''
  }
}
