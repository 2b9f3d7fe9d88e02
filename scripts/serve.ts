import { serveOptions, whyNotServed } from './serve/options.ts'
import { startServer } from './serve/server.ts'

try {
  const server = await startServer(await serveOptions(process.env))
  console.log(`eds-guide is served at ${server.address} to this machine alone`)
} catch (error) {
  console.error(`eds-guide: ${whyNotServed(error)}`)
  process.exitCode = 1
}
