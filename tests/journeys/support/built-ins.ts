import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { CompatData } from '@mdn/browser-compat-data'
import { parseAst } from 'vite'

// Not imported: Vite would turn its 20 MB into a script, which takes ten seconds of the processor.
const compatibility: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data')

/** The first browsers with module scripts and dynamic imports: the feature detection floor. */
const floor = {
  chrome: 63,
  safari: 11.1,
  safari_ios: 11.3,
  firefox: 67,
  samsunginternet_android: 8,
}

type Statement = { version_added?: unknown; flags?: unknown; prefix?: unknown }
type Compat = { support: Partial<Record<string, Statement | Statement[]>> }
/** The browser version that introduced a feature, or infinity. */
function since({ support }: Compat, browser: string): number {
  const known = support[browser]
  const statements = known === undefined ? [] : Array.isArray(known) ? known : [known]
  const plain = statements.find(({ flags, prefix }) => !flags && !prefix)
  const version = plain?.version_added
  return typeof version === 'string' ? Number(version.replace('≤', '')) : Number.POSITIVE_INFINITY
}

/** The compatibility data of a feature; undefined for a group of features. */
function compatOf(feature: object): Compat | undefined {
  const compat: unknown = Reflect.get(feature, '__compat')
  return isCompat(compat) ? compat : undefined
}

function isCompat(value: unknown): value is Compat {
  return typeof value === 'object' && value !== null && 'support' in value
}

/** The sub-features of a feature, by name. */
function within(feature: unknown): [string, object][] {
  return Object.entries<unknown>({ ...Object(feature) }).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && key !== '__compat' ? [[key, value]] : [],
  )
}

/** The path of a built-in from `window`, by the name of its call (`.flat`, `ResizeObserver`). */
export type BuiltIns = ReadonlyMap<string, readonly string[]>

/** All built-ins younger than the floor and without an older namesake. */
export function youngBuiltIns(): BuiltIns {
  const young = new Map<string, string[]>()
  const old = new Set<string>()
  function note(names: string[], path: string, feature: object) {
    const compat = compatOf(feature)
    if (compat === undefined) return
    const isOld = Object.entries(floor).every(
      ([browser, version]) => since(compat, browser) <= version,
    )
    for (const name of names) {
      if (isOld) old.add(name)
      else young.set(name, [...(young.get(name) ?? []), path])
    }
  }
  for (const part of [compatibility.javascript['builtins'], compatibility.api]) {
    for (const [owner, feature] of within(part)) {
      note([owner, `.${owner}`], owner, feature)
      for (const [key, member] of within(feature)) {
        if (!/^\w+$/.test(key) || key.endsWith('_event')) continue
        const name = key.replace(/_static$/, '')
        if (owner === 'Window') note([name, `.${name}`], name, member)
        else if (key !== name || /^[a-z]/.test(owner))
          note([`.${name}`], `${owner}.${name}`, member)
        else note([`.${name}`], `${owner}.prototype.${name}`, member)
      }
    }
  }
  for (const name of old) young.delete(name)
  return young
}

type Node = { type: string } & Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** Visits every node of a script's syntax tree. */
export function walk(file: string, see: (node: Node) => void) {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      see(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(parseAst(readFileSync(file, 'utf8')).body)
}

/** The names that a script calls: `.flat` of anything, `ResizeObserver` by itself. */
export function callsIn(file: string): Set<string> {
  const calls = new Set<string>()
  walk(file, node => {
    if (!/^(?:Call|New)Expression$/.test(node.type) || node['optional'] === true) return
    const callee = node['callee']
    if (!isNode(callee)) return
    if (callee.type === 'Identifier') calls.add(String(callee['name']))
    if (callee.type !== 'MemberExpression' || !isNode(callee['property'])) return
    const { name, value } = callee['property']
    calls.add(`.${String(callee['computed'] === true ? value : name)}`)
  })
  return calls
}

/** The scripts of the built site that a page can fetch. */
export function scriptsOf(page: string): string[] {
  const html = readFileSync(page, 'utf8')
  const entry = /<script type="module"[^>]* src="[^"]*\/assets\/([^"]+)"/.exec(html)?.[1]
  if (entry === undefined) throw new Error(`${page} has no module script. Build the site.`)
  const found = new Set([entry])
  for (const file of found) {
    const source = readFileSync(`dist/assets/${file}`, 'utf8')
    for (const [, other = ''] of source.matchAll(/["'`](?:\.\/|assets\/)([\w-]+\.js)["'`]/g)) {
      found.add(basename(other))
    }
  }
  return [...found].map(file => `dist/assets/${file}`)
}
