import guide from 'content:guide'
import { languages } from '../languages.ts'
import type { Language } from '../../../machines/content.ts'
import { toolPages } from '../../../machines/tool-pages.ts'
import type { ToolPage } from '../../../machines/tool-pages.ts'

/** A parsed path (route). Whether the step or code exists is for the flow to say. */
export type Address =
  | { kind: 'root' }
  | { kind: 'step'; language: Language; step: string }
  | { kind: 'code'; code: string }
  | { kind: 'tool'; language: Language; tool: ToolPage }
  | { kind: 'unknown'; language: Language | undefined; tried: string }

/** The start's only address is that of its language. */
const startId = guide.start

/**
 * Parses a path such as `/<language>/<step>/`. Never throws.
 * @param pathname still percent-encoded, as in `location.pathname`
 * @param base the path under which the site is hosted, with slashes at both ends
 * @returns kind `unknown` for any other path, with the language it begins with
 */
export function parseAddress(pathname: string, base = '/'): Address {
  if (!pathname.startsWith(base)) return { kind: 'unknown', language: undefined, tried: '' }
  const [first = '', second = '', ...rest] = pathname.slice(base.length).split('/')
  if (pathname === base) return { kind: 'root' }
  const closed = rest.length === 1 && rest[0] === ''
  if (first === 'c' && closed && /^[0-9]{1,16}$/.test(second)) return { kind: 'code', code: second }
  const language = languages.find(known => known === first)
  if (language !== undefined && second === '' && rest.length === 0) {
    return { kind: 'step', language, step: startId }
  }
  const tool = toolPages.find(known => known === second)
  if (language !== undefined && closed && tool !== undefined) {
    return { kind: 'tool', language, tool }
  }
  if (language !== undefined && closed && /^[a-z0-9-]{1,64}$/.test(second) && second !== startId) {
    return { kind: 'step', language, step: second }
  }
  const spoken = languages.find(known => known === first.toLowerCase())
  return {
    kind: 'unknown',
    language: spoken,
    tried: readable(rest.length > 0 || spoken ? second : first),
  }
}

/** A path segment, decoded and cut to a safe length, for comparing and showing. */
function readable(segment: string): string {
  try {
    return decodeURIComponent(segment)
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 64)
  } catch {
    return ''
  }
}

/** The path (route) of a step in a language. */
export function stepPath(language: Language, step: string, base = '/'): string {
  return step === startId ? `${base}${language}/` : `${base}${language}/${step}/`
}

/** The path of the start in a language. */
export function startPath(language: Language, base = '/'): string {
  return stepPath(language, startId, base)
}

/** The path of a page beside the steps, such as the console or the map. */
export function toolPath(language: Language, tool: ToolPage, base = '/'): string {
  return `${base}${language}/${tool}/`
}

/** The path of a step's code. */
export function codePath(code: string, base = '/'): string {
  return `${base}c/${code}/`
}
