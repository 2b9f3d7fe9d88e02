import { Suspense } from 'react'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import type { CallView } from '../call-view.ts'
import { Dialog } from './dialog.tsx'
import { TitledMap } from './titled-map.tsx'

type Props = { callView: CallView; onJump: (step: string) => void; onClose: () => void }

/** The whole flow with titles and the call's path highlighted, as a dialog. Its key closes it, too. */
export function MapDialog({ callView, onJump, onClose }: Props) {
  const { words } = callView.own
  return (
    <Dialog
      kind="map"
      heading={words.map}
      closeWord={words.close}
      onClose={onClose}
      onKeyDown={event => {
        if (event.code !== 'KeyM' || event.ctrlKey || event.metaKey || event.altKey) return
        // Otherwise the console would open it again.
        event.preventDefault()
        onClose()
      }}
    >
      <p className="quiet">{words.mapHint}</p>
      <SilentBoundary>
        <Suspense fallback={null}>
          <TitledMap callView={callView} onJump={onJump} />
        </Suspense>
      </SilentBoundary>
    </Dialog>
  )
}
