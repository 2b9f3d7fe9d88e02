import { guide } from '../compiler/guide.ts'
import { serveOptions, whyNotServed } from './serve/options.ts'
import { startServer } from './serve/server.ts'

try {
  const server = await startServer(await serveOptions(process.env))
  console.log(`${guide.id} is served at ${server.address} to this machine alone`)
} catch (error) {
  console.error(`${guide.id}: ${whyNotServed(error)}`)
  process.exitCode = 1
}
