import { guide } from '../../compiler/guide.ts'
import type { HeaderSettings } from '../../deploy/headers.ts'
import type { HostSettings } from '../../deploy/settings.ts'
import { headersFile, redirectsFile } from './headers-file.ts'
import { nginxRules, nginxSecureServer, nginxServer } from './nginx.ts'

/** The configuration of every host, by its path in `deploy/`. */
export function hostFiles(
  settings: Pick<HostSettings, 'base' | 'site'> & HeaderSettings,
): ReadonlyMap<string, string> {
  return new Map([
    [`nginx/${guide.id}.conf`, nginxServer(settings)],
    [`nginx/${guide.id}-https.conf`, nginxSecureServer(settings)],
    [`nginx/${guide.id}-rules.conf`, nginxRules(settings)],
    ['netlify/_headers', headersFile('netlify', settings)],
    ['netlify/_redirects', redirectsFile('netlify', settings)],
    ['cloudflare/_headers', headersFile('cloudflare', settings)],
    ['cloudflare/_redirects', redirectsFile('cloudflare', settings)],
  ])
}
