import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, LaunchOptions } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Flags that keep Chromium from contacting its maker's servers. */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Found = { executablePath: string; env: Record<string, string> }

/**
 * Finds a Chromium: `CHROME_PATH`; else the one in the npm packages, which is the same on every machine (Linux on x64
 * only), unpacked once into node_modules/.cache; else the system's.
 * @throws Error that says what to do when there is none; a missing browser is a failure, never a skip
 */
export async function findChromium(): Promise<Found> {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROME_PATH names "${named}", which is not there. Correct it or unset it.`)
  }
  if (named !== undefined) return { executablePath: named, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium()
  const executablePath = systemBrowsers.find(path => existsSync(path))
  if (executablePath === undefined) {
    throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to it.')
  }
  return { executablePath, env: {} }
}

async function unpackedChromium(): Promise<Found> {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const folder = resolve('node_modules/.cache/chromium-147.0.0')
  await mkdir(folder, { recursive: true })
  // The package reads these settings on import, and sets some of its own, which nothing else may see: its temporary
  // folder would be one that servers do not watch.
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath(join(dirname(packageFile), '../../bin'))
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  const fonts = join(folder, 'fonts')
  // Without a font folder of its own the browser renders every page blank.
  const config = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`
  await mkdir(join(folder, 'font-config'), { recursive: true })
  await writeFile(join(folder, 'font-config', 'fonts.conf'), config)
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: `${join(folder, 'al2023', 'lib')}:${process.env['LD_LIBRARY_PATH'] ?? ''}`,
      FONTCONFIG_PATH: join(folder, 'font-config'),
    },
  }
}

/** Starts a headless Chromium. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  return chromium.launch({
    executablePath,
    headless: true,
    ...options,
    args: [...quietFlags, ...(options.args ?? [])],
    env: { ...process.env, ...env },
  })
}
