import { startServer } from './serve/server.ts'

const port = Number(process.env['PORT'] ?? 4173)
const base = process.env['BASE_PATH'] ?? '/'
const server = await startServer({ folder: 'dist', base, port })
console.log(`eds-guide is served at ${server.address}`)
