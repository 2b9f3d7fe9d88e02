/**
 * Catches the browser's install prompt, which may come before the part that offers it is loaded.
 * @returns a function that gives the event once it has come
 */
export function catchInstallEvent(window: Window): () => Event | undefined {
  let caught: Event | undefined
  window.addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    caught = event
  })
  return () => caught
}
