import { onIdle } from '../../platform/deferred.ts'
import { flushSync } from 'react-dom'
import type { QrCode } from '../../ui/qr-code.tsx'

/** The state of the print-only content. */
export type PrintState = {
  readonly isPrinting: boolean
  /** The component of the QR code; absent until it is fetched. */
  readonly code: typeof QrCode | undefined
}

export type Printer = ReturnType<typeof createPrinter>

/**
 * Prepares the page for printing by the guide's button or the browser's menu.
 * @param page its `print` opens the browser's dialog
 * @param loadCode imports the QR code; without it the page is printed without a code
 */
export function createPrinter(page: Window, loadCode: () => Promise<typeof QrCode>) {
  let state: PrintState = { isPrinting: false, code: undefined }
  const listeners = new Set<() => void>()
  let opened: HTMLDetailsElement[] = []

  function set(change: Partial<PrintState>) {
    state = { ...state, ...change }
    // The browser takes its snapshot right after the event.
    flushSync(() => listeners.forEach(listener => listener()))
  }
  function before() {
    const closed = page.document.querySelectorAll<HTMLDetailsElement>('details:not([open])')
    opened = [...closed]
    for (const one of opened) one.open = true
    set({ isPrinting: true })
  }
  function after() {
    for (const one of opened) one.open = false
    opened = []
    set({ isPrinting: false })
  }
  async function prepare() {
    if (state.code !== undefined) return
    try {
      set({ code: await loadCode() })
    } catch {
      // Offline, or gone after a deployment: the printed page has the link as text.
    }
  }
  page.addEventListener('beforeprint', before)
  page.addEventListener('afterprint', after)
  // Prefetched, because the browser's own Print leaves no time to fetch.
  const stopWaiting = onIdle(() => void prepare(), 0, 2000)

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Opens the print dialog, with the QR code if possible. */
    async print() {
      await prepare()
      page.print()
    },
    close() {
      stopWaiting()
      page.removeEventListener('beforeprint', before)
      page.removeEventListener('afterprint', after)
    },
  }
}
