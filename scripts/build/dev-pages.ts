import { readFile } from 'node:fs/promises'
import { isRunnableDevEnvironment } from 'vite'
import type { Plugin } from 'vite'
import { fillTemplate } from './template.ts'

type Server = typeof import('../../app/prerender/server.tsx')

/** Serves the same pages in development as the build writes, drawn anew for every request. */
export function devPages(): Plugin {
  return {
    name: 'eds-guide:dev-pages',
    configureServer(vite) {
      return () => {
        vite.middlewares.use((request, response, next) => {
          const { ssr } = vite.environments
          if (ssr === undefined || !isRunnableDevEnvironment(ssr)) return next()
          const path = (request.originalUrl ?? '/').replace(/[?#].*/, '')
          void (async () => {
            const server = await ssr.runner.import<Server>('/app/prerender/server.tsx')
            const pages = server.renderPages()
            const found = pages.find(page => page.path === path)
            const page = found ?? pages.at(-1)
            if (page === undefined) return next()
            const template = await readFile(`${page.template ?? 'index'}.html`, 'utf8')
            const html = await vite.transformIndexHtml(path, fillTemplate(template, page))
            response.statusCode = found ? 200 : 404
            response.setHeader('content-type', 'text/html; charset=utf-8')
            response.end(html)
          })().catch(next)
        })
      }
    },
  }
}
