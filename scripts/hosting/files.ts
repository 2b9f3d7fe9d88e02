import type { HeaderSettings } from '../../deploy/headers.ts'
import type { HostSettings } from '../../deploy/settings.ts'
import { headersFile, redirectsFile } from './headers-file.ts'
import { nginxRules, nginxSecureServer, nginxServer } from './nginx.ts'

/** The configuration of every host, by its path in `deploy/`. */
export function hostFiles(
  settings: Pick<HostSettings, 'base' | 'site'> & HeaderSettings,
): ReadonlyMap<string, string> {
  return new Map([
    ['nginx/eds-guide.conf', nginxServer(settings)],
    ['nginx/eds-guide-https.conf', nginxSecureServer(settings)],
    ['nginx/eds-guide-rules.conf', nginxRules(settings)],
    ['netlify/_headers', headersFile('netlify', settings)],
    ['netlify/_redirects', redirectsFile('netlify', settings)],
    ['cloudflare/_headers', headersFile('cloudflare', settings)],
    ['cloudflare/_redirects', redirectsFile('cloudflare', settings)],
  ])
}
