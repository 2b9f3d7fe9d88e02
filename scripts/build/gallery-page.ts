import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const file = 'app/gallery/index.html'

/** A Vite plugin that serves the gallery of all parts at `/gallery/`, in development only. */
export function galleryPage(): Plugin {
  return {
    name: 'gallery',
    apply: 'serve',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*/, '')
        if (path !== '/gallery/') return next()
        void (async () => {
          const html = await vite.transformIndexHtml('/gallery/', await readFile(file, 'utf8'))
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(html)
        })().catch(next)
      })
    },
  }
}
