/** The one source of the response headers: `npm run serve` sends them, the host configurations are made from them. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
].join('; ')

/** Sent with every response, whatever its status. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const

/**
 * How long a file may be kept without asking.
 * @param path below the base path, without a leading slash
 */
export function cacheControl(path: string): string {
  // Files in assets/ carry a hash of their content in their name.
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
