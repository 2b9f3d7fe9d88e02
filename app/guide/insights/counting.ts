import type { Language } from '../../../machines/content.ts'
import type { ObservedSession, SessionContext } from '../../../machines/session-machine.ts'
import { stepOf } from '../../../machines/session-machine.ts'
import { createCounts, eventsOfMove } from '../../../machines/insights/counts.ts'
import type { Count } from '../../../machines/insights/counts.ts'
import { watchRefusals } from './watch-refusals.ts'

type Parts = {
  readonly session: ObservedSession
  /** The receiver of the site's owner. */
  readonly address: string
  readonly language: () => Language
  readonly page: Window
}

/** The most different counts in one batch. */
const largestBatch = 200

/**
 * Counts answers and sends the sums whenever the page is hidden, sorted by name. It stores nothing and knows no
 * earlier visit.
 * @returns a function that sends the remaining counts and unsubscribes
 */
export function startCounting({ session, address, language, page }: Parts): () => void {
  const counts = createCounts()
  let before = session.getSnapshot().context
  counts.add({ kind: 'entry', step: stepOf(before) })
  const { unsubscribe } = session.subscribe(({ context }) => {
    for (const event of eventsOfMove(before, context)) counts.add(event)
    before = context
  })
  const stopRefusals = watchRefusals(page, topic =>
    counts.add({ kind: 'refused', ...(topic === '' ? {} : { topic }) }),
  )

  function sendAll() {
    const taken = counts.take().slice(0, largestBatch)
    if (taken.length > 0) send(address, bodyOf(before, language(), taken))
  }
  const onHidden = () => {
    if (page.document.visibilityState === 'hidden') sendAll()
  }
  page.document.addEventListener('visibilitychange', onHidden)
  page.addEventListener('pagehide', sendAll)
  return () => {
    sendAll()
    unsubscribe()
    stopRefusals()
    page.document.removeEventListener('visibilitychange', onHidden)
    page.removeEventListener('pagehide', sendAll)
  }
}

function bodyOf({ flow }: SessionContext, language: Language, counts: readonly Count[]): string {
  const day = new Date().toISOString().slice(0, 10)
  const { contentVersion } = flow.graph
  return JSON.stringify({ schema: 1, content: contentVersion, day, language, counts })
}

/** Sends without waiting; failures are ignored. */
function send(address: string, body: string) {
  fetch(address, {
    method: 'POST',
    body,
    mode: 'no-cors',
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  }).catch(() => undefined)
}
