import { readSettings } from '../../deploy/settings.ts'
import { settingsOfBuild } from '../build/built-settings.ts'

type Env = Readonly<Record<string, string | undefined>>

const usualPort = 4173

/**
 * The folder, port and settings of the server. A site only works with the settings of its build, so they are read from
 * there.
 * @throws Error that names the variable and says what to do
 */
export async function serveOptions(env: Env) {
  const port = readPort(env['PORT'])
  const given = readSettings(env)
  const built = await settingsOfBuild(given.folder)
  if (built === undefined) return { ...given, port }
  refuseOther(given.folder, env, 'BASE_PATH', given.base, built.base)
  refuseOther(
    given.folder,
    env,
    'EMBED_PARENTS',
    given.embedParents.join(' '),
    built.embedParents.join(' '),
  )
  refuseOther(given.folder, env, 'INSIGHTS_URL', given.insights, built.insights ?? '')
  return { folder: given.folder, ...built, port }
}

function refuseOther(folder: string, env: Env, name: string, given: string, built: string) {
  if (!env[name]?.trim() || given === built) return
  throw new Error(
    `${name} is "${given}", but ${folder}/ was built with "${built}". Build it again, or leave ${name} out: it is taken from the build.`,
  )
}

function readPort(text: string | undefined): number {
  if (!text) return usualPort
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  throw new Error(
    `PORT is "${text}". Write a number up to 65535, or leave it out for ${usualPort}.`,
  )
}

/** The error message when the server did not start. */
export function whyNotServed(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port }: NodeJS.ErrnoException & { port?: number } = error
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop what runs there, or choose another one: PORT=4180 npm run serve`
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by you. Choose one above 1023: PORT=4180 npm run serve`
  }
  return error.message
}
