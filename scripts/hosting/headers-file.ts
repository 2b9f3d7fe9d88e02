import { languages } from '../../compiler/guide.ts'
import { headerPlan } from '../../deploy/headers.ts'
import type { HeaderSettings } from '../../deploy/headers.ts'
import type { HostSettings } from '../../deploy/settings.ts'

type Settings = Pick<HostSettings, 'base'> & HeaderSettings
type Host = 'netlify' | 'cloudflare'

const madeBy = '# Made by "npm run hosting" from deploy/headers.ts: change that, not this.'

/**
 * The `_headers` file. All matching rules apply. Cloudflare joins a header that two rules set, so a later rule removes
 * it first ("!"); Netlify has no such line and uses the last rule. Neither caches pages by default, so only what may
 * be cached is named.
 */
export function headersFile(host: Host, settings: Settings): string {
  const { everywhere, rules } = headerPlan(settings)
  const { 'Cache-Control': _pagesAreRevalidated, ...always } = everywhere
  const lines = Object.entries(always).map(([name, value]) => `  ${name}: ${value}`)
  const blocks = rules.map(({ at, name, value }) => {
    const path = `${settings.base}${at}${at.endsWith('/') ? '*' : ''}`
    const removal = host === 'cloudflare' && name in always ? [`  ! ${name}`] : []
    return [path, ...removal, `  ${name}: ${value}`].join('\n')
  })
  return [madeBy, ['/*', ...lines].join('\n'), ...blocks, ''].join('\n\n').replace(/\n+$/, '\n')
}

/** The `_redirects` file: the 404 page in the language of the path, with status 404. */
export function redirectsFile(host: Host, { base }: Settings): string {
  if (host === 'cloudflare') {
    return `${madeBy}
# Nothing to say: Cloudflare finds the nearest 404.html by itself, and adds a missing slash.
# Never add the usual "/* /index.html 200": an unknown address must stay a 404.
`
  }
  const rows = languages.map(language => `${base}${language}/* ${base}${language}/404.html 404`)
  return `${madeBy}
# A file that is there always comes first. Never add the usual "/* /index.html 200".
${rows.join('\n')}
/* ${base}404.html 404
`
}
