import { Suspense, memo } from 'react'
import { useHelp } from './load-help.ts'
import type { HelpProps } from './help-widget.tsx'

/**
 * A lazily hydrated help widget: prerendered, and hydrated when its texts and code are loaded. Its props must be
 * stable between renders: a change before hydration would make React discard the prerendered part.
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
