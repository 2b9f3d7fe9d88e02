/** The browser's offer to install the guide; only some browsers make one. */
type InstallEvent = Event & { readonly prompt: () => Promise<unknown> }

export type InstallOffer = {
  readonly isOpen: () => boolean
  /** Asks the person in the browser's own way; an offer can be taken up once. */
  readonly takeUp: () => void
  /** @returns a function that stops the listening */
  readonly onChange: (listener: () => void) => () => void
}

/** Catches the offer: it comes early, and long before anything is there to show it. */
export function browserInstallOffer(window: Window): InstallOffer {
  let offer: InstallEvent | undefined
  const listeners = new Set<() => void>()
  function become(next: InstallEvent | undefined) {
    offer = next
    for (const listener of listeners) listener()
  }
  window.addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    if (isInstallEvent(event)) become(event)
  })
  window.addEventListener('appinstalled', () => become(undefined))
  return {
    isOpen: () => offer !== undefined,
    takeUp: () => {
      void offer?.prompt()
      become(undefined)
    },
    onChange: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function isInstallEvent(event: Event): event is InstallEvent {
  return 'prompt' in event && typeof event.prompt === 'function'
}
