import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { isRunnableDevEnvironment } from 'vite'
import type { Plugin } from 'vite'
import { createAuthorRoutes } from '../dev/author-routes.ts'
import { fillTemplate } from './template.ts'

type Server = typeof import('../../app/prerender/server.tsx')

/**
 * A Vite plugin that renders each page in development when it is requested, with the author's panel; while the content has
 * problems, it shows them instead.
 */
export function devPages(): Plugin {
  const author = createAuthorRoutes()
  return {
    name: 'dev-pages',
    configureServer(vite) {
      vite.watcher.on('all', () => author.forget())
      return () => {
        vite.middlewares.use((request, response, next) => {
          const { ssr } = vite.environments
          if (ssr === undefined || !isRunnableDevEnvironment(ssr)) return next()
          const path = (request.originalUrl ?? '/').replace(/[?#].*/, '')
          void (async () => {
            const problems = author.problems()
            if (problems !== undefined) return send(response, 500, problems)
            const panel = author.panel(path)
            if (panel !== undefined) return send(response, panel.status, panel.body)
            const server = await ssr.runner.import<Server>('/app/prerender/server.tsx')
            const pages = [...server.renderPages()]
            const found = pages.find(page => page.path === path)
            const page = found ?? pages.at(-1)
            if (page === undefined) return next()
            const template = await readFile(`${page.template ?? 'index'}.html`, 'utf8')
            const html = await vite.transformIndexHtml(path, fillTemplate(template, page))
            send(response, found ? 200 : 404, author.withPanel(html))
          })().catch(next)
        })
      }
    },
  }
}

function send(response: ServerResponse, status: number, html: string) {
  response.statusCode = status
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(html)
}
