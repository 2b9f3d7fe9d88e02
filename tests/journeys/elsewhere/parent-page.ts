import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The snippet that docs/embed.md offers, between the marks of its code block. */
export function snippet(): string {
  const [, code] = /```html\n([\s\S]*?)```/.exec(readFileSync('docs/embed.md', 'utf8')) ?? []
  if (code === undefined) throw new Error('docs/embed.md has lost its snippet (a block of html).')
  return code
}

/**
 * The page of another site: `/?frame=ADDRESS` shows the guide by the snippet of docs/embed.md, `/?bare=ADDRESS` by a
 * plain iframe with the attributes of `&with=`; `&above=PX` adds so much space before it, and `&hidden` hides it as
 * in a closed tab.
 */
export function answerAsParent(request: IncomingMessage, response: ServerResponse) {
  const query = new URL(request.url ?? '/', 'http://parent.example').searchParams
  const address = query.get('frame') ?? query.get('bare') ?? 'about:blank'
  const body =
    query.get('frame') === null
      ? `<iframe id="eds-guide" title="guide" width="360" height="600" src="${address}" ${query.get('with') ?? ''}></iframe>`
      : snippet()
          .replaceAll('https://eds.example/embed/kk/', () => address)
          .replaceAll('https://eds.example', () => new URL(address).origin)
  const above = `<div style="height: ${query.get('above') ?? 0}px"></div>`
  const tab = `<div id="tab" ${query.has('hidden') ? 'hidden' : ''}>${body}</div><p style="height: 1500px">Portal</p>`
  // Collects all messages of the frame, for tests.
  const keep = `<script>window.heard = []; window.addEventListener('message', e => window.heard.push({ origin: e.origin, data: e.data }))</script>`
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(
    `<!doctype html><html lang="kk"><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">${keep}<h1>Portal</h1>${above}${tab}</html>`,
  )
}
