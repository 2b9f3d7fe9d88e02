// Runs a TypeScript file with the same loader and the same content modules as the build:
// node scripts/run.mjs FILE [arguments]
import { runnerImport } from 'vite'

const [file, ...rest] = process.argv.slice(2)
process.argv = [process.argv[0], file, ...rest]
const settings = { configFile: false, logLevel: 'error' }

/** Loads the plugin of the content modules when one is first imported: most commands import none. */
const onDemand = () => {
  let plugin
  const load = async () => {
    plugin ??= (await runnerImport('./compiler/content-plugin.ts', settings)).module.contentPlugin()
    return plugin
  }
  return {
    name: 'content-on-demand',
    resolveId: async id => (id.startsWith('content:') ? (await load()).resolveId(id) : undefined),
    load: async id => (id.startsWith('\0content:') ? (await load()).load(id) : undefined),
  }
}
try {
  await runnerImport(`./${file}`, { ...settings, plugins: [onDemand()] })
} catch (error) {
  // An error of the project, or about an option, says what to do; any other is a mistake in the code, found by its stack.
  const isOfOption = String(error?.code).startsWith('ERR_PARSE_ARGS')
  const isPlain = error?.constructor === Error || isOfOption
  console.error(isPlain ? error.message : error)
  process.exitCode = 1
}
