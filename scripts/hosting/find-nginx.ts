import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const places = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
]

/**
 * Finds nginx: `NGINX_PATH`, else the system's, else Debian's package, unpacked into node_modules/.cache without being
 * installed or started as a service.
 * @throws Error that says what to do when there is none; a missing nginx is a failure, never a skip
 */
export function findNginx(): string {
  const named = process.env['NGINX_PATH']
  if (named !== undefined && named !== '' && !existsSync(named)) {
    throw new Error(`NGINX_PATH names "${named}", which is not there. Correct it or unset it.`)
  }
  const found = named || places.find(place => existsSync(place)) || unpackDebian()
  if (found !== undefined) return found
  throw new Error(
    'nginx is not here and could not be obtained with apt-get. Install it (Debian: "apt-get install nginx-light") or set NGINX_PATH.',
  )
}

function unpackDebian(): string | undefined {
  const folder = resolve('node_modules/.cache/nginx')
  const program = join(folder, 'usr/sbin/nginx')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  const run = (command: string, ...rest: string[]) =>
    spawnSync(command, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  // A bare image may lack the package lists; only root can fetch them.
  const isFetched =
    run('apt-get', 'download', 'nginx') ||
    (run('apt-get', 'update') && run('apt-get', 'download', 'nginx'))
  const archive = isFetched ? readdirSync(folder).find(name => name.endsWith('.deb')) : undefined
  if (archive === undefined || !run('dpkg', '-x', archive, '.')) return undefined
  return existsSync(program) ? program : undefined
}
