// Runs a TypeScript file with the same loader and the same content modules as the build:
// node scripts/run.mjs FILE [arguments]
import { runnerImport } from 'vite'

const [file, ...rest] = process.argv.slice(2)
process.argv = [process.argv[0], file, ...rest]
const settings = { configFile: false, logLevel: 'error' }
const { contentPlugin } = (await runnerImport('./compiler/content-plugin.ts', settings)).module
await runnerImport(`./${file}`, { ...settings, plugins: [contentPlugin()] })
