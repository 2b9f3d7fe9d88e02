// Puts a bounded load on the real nginx with the shipped configuration (one worker process) and prints requests a
// second and their latency: npm run load. The site must be built, and nginx installed (docs/deploy.md).
import { Agent, get } from 'node:http'
import { languages } from '../compiler/guide.ts'
import { startNginx } from './hosting/start-nginx.ts'

const connections = 32
const seconds = 10

const { address, stop } = await startNginx({
  folder: 'dist',
  base: '/',
  configuration: 'deploy/nginx',
})
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const paths = languages.map(language => `${address}${language}/`)
const ends = performance.now() + seconds * 1000

/**
 * Requests a page as a browser does.
 * @returns its bytes on the wire, and milliseconds until the last of them
 */
async function ask(url: string): Promise<{ bytes: number; took: number }> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, response => {
      let bytes = 0
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`))
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve({ bytes, took: performance.now() - started }))
    }).on('error', reject)
  })
}

async function askOn(place: number) {
  const answers = []
  while (performance.now() < ends) {
    // oxlint-disable-next-line no-await-in-loop -- one request at a time on each connection
    answers.push(await ask(paths[(answers.length + place) % paths.length] ?? address))
  }
  return answers
}

try {
  const all = (
    await Promise.all(Array.from({ length: connections }, (_, place) => askOn(place)))
  ).flat()
  const times = all.map(({ took }) => took).sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  const bytes = all.reduce((sum, answer) => sum + answer.bytes, 0) / all.length
  console.log(
    `${Math.round(all.length / seconds)} requests a second, ${Math.round(bytes)} bytes each, ${connections} connections, one nginx process and this one beside it`,
  )
  console.log(`latency: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(0.9999)} ms`)
} finally {
  agent.destroy()
  await stop()
}
