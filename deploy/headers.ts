import { guide, languages } from '../compiler/guide.ts'
import { toolPages } from '../machines/tool-pages.ts'
import type { HostSettings } from './settings.ts'
import { scriptHash, styleHash } from './inline-hashes.generated.ts'

/**
 * The Content-Security-Policy of a page. `npm run serve` and all host configurations take it from here.
 * @param connect the sources that scripts may fetch from or send to
 * @param trustedTypes the name of the Trusted Types policy for the worker's address, or 'none'
 */
function contentSecurityPolicy(
  frameAncestors: string,
  trustedTypes: 'sw' | "'none'",
  connect = "'self'",
): string {
  return [
    "default-src 'none'",
    // Allows the inline script and style of the pages by their hashes, and no other.
    `script-src 'self' '${scriptHash}'`,
    `style-src 'self' '${styleHash}'`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ')
}

const policyName = 'Content-Security-Policy'

/** Headers of every response, whatever its status. */
export const securityHeaders = {
  [policyName]: contentSecurityPolicy("'none'", 'sw'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const

const mayBeKept = 'no-cache'

/** Pages that register no worker: those of a code, and the pages beside the steps. */
const withoutWorker = ['c/', ...languages.flatMap(own => toolPages.map(page => `${own}/${page}/`))]

/** Headers of a path that differ from those of all responses. */
export type HeaderRule = {
  /** The path below the base: a folder with a slash at its end, or a file. */
  readonly at: string
  readonly name: string
  readonly value: string
}

/** The settings that the headers depend on. */
export type HeaderSettings = Pick<HostSettings, 'embedParents'> & {
  /** Empty or absent when nothing is counted. */
  readonly insights?: string | undefined
}

/** The headers of all responses, and the few paths that differ. */
export function headerPlan({ embedParents, insights = '' }: HeaderSettings) {
  const embedPolicy = contentSecurityPolicy(embedParents.join(' ') || "'none'", "'none'")
  const plainPolicy = contentSecurityPolicy("'none'", "'none'")
  const rules: HeaderRule[] = [
    // Names in assets/ contain a hash of the content.
    { at: 'assets/', name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    // The one-file edition has inline styles, which the site's policy would block.
    {
      at: `${guide.id}.html`,
      name: 'Content-Disposition',
      value: `attachment; filename="${guide.id}.html"`,
    },
    { at: 'embed/', name: policyName, value: embedPolicy },
    ...withoutWorker.map(at => ({ at, name: policyName, value: plainPolicy })),
  ]
  const counting = insights === '' ? [] : [new URL(insights).origin]
  const policy = contentSecurityPolicy("'none'", 'sw', ["'self'", ...counting].join(' '))
  const everywhere = { ...securityHeaders, [policyName]: policy, 'Cache-Control': mayBeKept }
  return { everywhere, rules }
}

/**
 * The headers of an existing file. Errors have those of the error page.
 * @param path below the base, without a leading slash
 */
export function headersFor(path: string, settings: HeaderSettings): Record<string, string> {
  const { everywhere, rules } = headerPlan(settings)
  const own = rules.filter(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at))
  return { ...everywhere, ...Object.fromEntries(own.map(({ name, value }) => [name, value])) }
}
