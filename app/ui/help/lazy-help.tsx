import { Suspense, memo } from 'react'
import { useHelp } from './load-help.ts'
import type { HelpProps } from './help-widget.tsx'

/**
 * An aid that the first step does not wait for. It is in the prerendered page; scripts take it over
 * when its words and its code have come, and leave it alone until then. It takes only props that stay
 * the same from one drawing of the page to the next: a change before that would throw the page's own away.
 */
export const LazyHelp = memo(function LazyHelp(props: HelpProps) {
  return (
    <Suspense fallback={props.kind === 'picture' ? <div className="picture-room" /> : null}>
      <Loaded {...props} />
    </Suspense>
  )
})

function Loaded(props: HelpProps) {
  const { text, draw: Draw } = useHelp(props.language)
  return <Draw {...props} help={text} />
}
