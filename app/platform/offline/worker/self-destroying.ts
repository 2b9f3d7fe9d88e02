// The kill switch: served in place of the service worker, it unregisters itself and deletes its caches, and leaves open
// pages alone. It has no fetch handler, so all requests go to the server at once. Usage: docs/kill-switch.md.
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      const { scope } = self.registration
      // Cache names end with the scope; caches of another site on this origin stay.
      const ours = (await caches.keys()).filter(name => name.endsWith(scope))
      await Promise.all(ours.map(name => caches.delete(name)))
      await self.registration.unregister()
    })(),
  )
})
