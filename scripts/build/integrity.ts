import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a body in the form of the browser: for the integrity of a request, and as the source of an inline
 * style in a Content-Security-Policy.
 */
export function integrityOf(body: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(body).digest('base64')}`
}
