// The kill switch: served in place of the worker, it takes the worker and its caches away and leaves
// the open pages alone. It has no fetch handler, so from its first moment everything is asked of the
// server again. How to use it: docs/kill-switch.md.
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      const { scope } = self.registration
      // The names of our caches end with the scope; another site on this origin keeps its own.
      const ours = (await caches.keys()).filter(name => name.endsWith(scope))
      await Promise.all(ours.map(name => caches.delete(name)))
      await self.registration.unregister()
    })(),
  )
})
