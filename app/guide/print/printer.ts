import { onIdle } from '../../platform/deferred.ts'
import { flushSync } from 'react-dom'
import type { QrCode } from '../../ui/qr-code.tsx'

/** What the paper shows beyond the screen. */
export type PrintState = {
  readonly isPrinting: boolean
  /** Draws the code of the link; absent until it has been fetched. */
  readonly code: typeof QrCode | undefined
}

export type Printer = ReturnType<typeof createPrinter>

/**
 * Prepares the page for paper, whoever asks: our button or the browser's own menu.
 * @param page its `print` opens the browser's dialog
 * @param loadCode fetches what draws the QR code; the page is printed without it when that fails
 */
export function createPrinter(page: Window, loadCode: () => Promise<typeof QrCode>) {
  let state: PrintState = { isPrinting: false, code: undefined }
  const listeners = new Set<() => void>()
  let opened: HTMLDetailsElement[] = []

  function set(change: Partial<PrintState>) {
    state = { ...state, ...change }
    // The browser takes its picture of the page right after the event.
    flushSync(() => listeners.forEach(tell => tell()))
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
      // Offline, or gone after a deployment: the link stands on the page in letters.
    }
  }
  page.addEventListener('beforeprint', before)
  page.addEventListener('afterprint', after)
  // The browser's own Print leaves no time to fetch anything.
  const stopWaiting = onIdle(() => void prepare(), 0, 2000)

  return {
    getState: () => state,
    subscribe: (tell: () => void) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    /** Opens the dialog, with the QR code if it can be had. */
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
