import { readSettings } from '../deploy/settings.ts'
import { startServer } from './serve/server.ts'

const port = Number(process.env['PORT'] ?? 4173)
const server = await startServer({ ...readSettings(process.env), port })
console.log(`eds-guide is served at ${server.address}`)
