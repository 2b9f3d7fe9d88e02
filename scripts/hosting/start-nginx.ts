import { guide } from '../../compiler/guide.ts'
import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { portOf } from '../serve/port-of.ts'
import { findNginx } from './find-nginx.ts'

type Options = {
  /** The built site. */
  folder: string
  base: string
  /** The folder with the configuration and its rules. */
  configuration: string
}
/** A certificate and its key: starts the https variant, with plain http beside it. */
type Secured = Options & { certificate: string; key: string }

/**
 * Starts the real nginx with the shipped configuration; only the port and the folder are changed.
 * @returns the address, and a function that stops it
 * @throws Error with nginx's own words when it refuses the configuration
 */
export async function startNginx(options: Options) {
  const port = await freePort()
  const { stop } = await start(options, `${guide.id}.conf`, port, [
    ['listen 80 default_server;', `listen 127.0.0.1:${port} default_server;`],
  ])
  return { address: `http://localhost:${port}${options.base}`, stop }
}

/** The same with the certificate, and plain http beside it. */
export async function startSecureNginx(options: Secured) {
  const [port, plainPort] = [await freePort(), await freePort()]
  const { stop, said } = await start(options, `${guide.id}-https.conf`, plainPort, [
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['listen 80 default_server;', `listen 127.0.0.1:${plainPort} default_server;`],
    ['/etc/letsencrypt/live/eds.example/fullchain.pem;', `${options.certificate};`],
    ['/etc/letsencrypt/live/eds.example/privkey.pem;', `${options.key};`],
  ])
  return { port, plainPort, said, stop }
}

type Changes = [from: string, to: string][]

/** @param port answers when nginx is ready */
async function start(
  { folder, base, configuration }: Options,
  server: string,
  port: number,
  changes: Changes,
) {
  const home = await mkdtemp(join(tmpdir(), `${guide.id}-nginx-`))
  const root = base === '/' ? resolve(folder) : join(home, 'root')
  if (base !== '/') {
    await mkdir(dirname(join(root, base)), { recursive: true })
    await cp(resolve(folder), join(root, base), { recursive: true })
  }
  await cp(configuration, home, { recursive: true })
  await edit(join(home, server), [...changes, [`root /var/www/${guide.id};`, `root ${root};`]])
  const main = join(home, 'nginx.conf')
  await writeFile(main, mainConfiguration(home, server))

  const test = spawnSync(findNginx(), ['-t', '-p', home, '-c', main], { encoding: 'utf8' })
  if (test.status !== 0) throw new Error(`nginx refuses the configuration:\n${test.stderr}`)
  const nginx = spawn(findNginx(), ['-p', home, '-c', main], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  nginx.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = new Promise<void>(done => {
    nginx.once('exit', () => done())
  })
  while (!(await answers(`http://localhost:${port}${base}`))) {
    if (nginx.exitCode !== null) throw new Error(`nginx would not start:\n${said}`)
    await new Promise(again => setTimeout(again, 50))
  }
  return {
    /** The output of `nginx -t`. */
    said: test.stderr,
    stop: async () => {
      nginx.kill('SIGQUIT')
      await ended
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A minimal nginx.conf; everything is written to one folder. */
function mainConfiguration(home: string, server: string): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  // As root, nginx would switch to a user who may not read the built site.
  const user = process.getuid?.() === 0 ? `user ${userInfo().username};\n` : ''
  return `${user}daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr error;
events { worker_connections 256; }
http {
  access_log off;
  default_type application/octet-stream;
${scratch.map(name => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  include ${server};
}
`
}

async function edit(file: string, changes: Changes) {
  let text = await readFile(file, 'utf8')
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`${file} must hold "${from}" once.`)
    text = text.replace(from, () => to)
  }
  await writeFile(file, text)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const port = portOf(server)
  await new Promise(closed => server.close(closed))
  return port
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual' })
    return true
  } catch {
    return false
  }
}
