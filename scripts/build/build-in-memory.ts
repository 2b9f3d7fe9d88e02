import { build } from 'vite'
import type { Rolldown } from 'vite'

type Options = { target?: string; cssTarget?: string[]; format?: 'es' | 'iife' }

/** Builds one file with all that it imports, minified, and writes nothing. @returns the files that would be written */
export async function buildInMemory(input: string, { format = 'es', ...targets }: Options) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ...targets,
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input, output: { format } },
    },
  })
  return [built]
    .flat()
    .flatMap((one): Rolldown.RolldownOutput['output'][number][] =>
      'output' in one ? [...one.output] : [],
    )
}
