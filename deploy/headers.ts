import { guide, languages } from '../compiler/guide.ts'
import type { HostSettings } from './settings.ts'
import { styleHash } from './style-hash.generated.ts'

/**
 * The one source of the response headers: `npm run serve` sends them, the host configurations are made from them.
 * @param connect where scripts may send to or fetch from
 * @param trustedTypes the one policy that a page may make: for the worker's address, or none
 */
function contentSecurityPolicy(
  frameAncestors: string,
  trustedTypes: 'sw' | "'none'",
  connect = "'self'",
): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The style that stands in the pages themselves, and no other.
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

/** Sent with every response, whatever its status. */
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

/** Pages that register no worker: by a code, and the pages beside the steps. */
const withoutWorker = [
  'c/',
  ...languages.flatMap(own => ['agent', 'map', 'proof', 'changes'].map(page => `${own}/${page}/`)),
]

/** Where a header differs from what all responses have. */
export type HeaderRule = {
  /** Below the base path: a folder with a slash at its end, or one file. */
  readonly at: string
  readonly name: string
  readonly value: string
}

/** What the headers depend on. */
export type HeaderSettings = Pick<HostSettings, 'embedParents'> & {
  /** Empty or absent where nothing is counted. */
  readonly insights?: string | undefined
}

/** What all responses have, and the few places that differ. Every host configuration is made from this. */
export function headerPlan({ embedParents, insights = '' }: HeaderSettings) {
  const embedPolicy = contentSecurityPolicy(embedParents.join(' ') || "'none'", "'none'")
  const plainPolicy = contentSecurityPolicy("'none'", "'none'")
  const rules: HeaderRule[] = [
    // Files in assets/ carry a hash of their content in their name.
    { at: 'assets/', name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    // The whole guide in one file has its styles inside, which the policy of the site would refuse.
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
 * The headers of a file that is there. What is refused or not found has those of the error page.
 * @param path below the base path, without a leading slash
 */
export function headersFor(path: string, settings: HeaderSettings): Record<string, string> {
  const { everywhere, rules } = headerPlan(settings)
  const own = rules.filter(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at))
  return { ...everywhere, ...Object.fromEntries(own.map(({ name, value }) => [name, value])) }
}
