/** The `beforeinstallprompt` event, which some browsers have. */
type InstallEvent = Event & { readonly prompt: () => Promise<unknown> }

export type InstallOffer = {
  readonly isOpen: () => boolean
  /** Shows the browser's install prompt; possible once. */
  readonly prompt: () => void
  /** @returns a function that unsubscribes */
  readonly onChange: (listener: () => void) => () => void
}

/**
 * The browser's install prompt, to be shown when the person asks for it.
 * @param caught the event, where it has come before
 */
export function browserInstallOffer(window: Window, caught: Event | undefined): InstallOffer {
  let offer = caught && isInstallEvent(caught) ? caught : undefined
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
    prompt: () => {
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
