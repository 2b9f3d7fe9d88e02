/** The settings of whoever hosts the site: environment variables of the build and the server. */
export type HostSettings = {
  /** BASE_PATH: the path of the site, with slashes at both ends. */
  readonly base: string
  /** SITE_URL: the origin of the site, without a slash at the end. */
  readonly site: string
  /** EMBED_PARENTS: the origins that may frame the embedded pages. */
  readonly embedParents: readonly string[]
  /** INSIGHTS_URL: the address that counts of answers are sent to; empty where nothing is counted. */
  readonly insights: string
  /** OUT_DIR: the folder that the build writes. */
  readonly folder: string
}

const laptop = 'http://localhost:4173'

/**
 * Reads the settings from environment variables and validates them, because they end up in headers.
 * @throws Error that names the variable and says what to write
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): HostSettings {
  const base = env['BASE_PATH'] || '/'
  if (!/^\/(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\/)*$/.test(base)) {
    throw new Error(
      `BASE_PATH is "${base}". Write it with slashes at both ends, like "/help/eds/".`,
    )
  }
  const site = env['SITE_URL'] || laptop
  if (!isOrigin(site)) {
    throw new Error(`SITE_URL is "${site}". Write an origin alone, like "https://eds.example".`)
  }
  const embedParents = (env['EMBED_PARENTS'] ?? '').split(/[\s,]+/).filter(parent => parent !== '')
  for (const parent of embedParents) {
    if (isOrigin(parent)) continue
    throw new Error(
      `EMBED_PARENTS holds "${parent}". Write whole origins, like "https://portal.example"; no paths and no "*".`,
    )
  }
  const insights = env['INSIGHTS_URL'] ?? ''
  if (insights !== '' && !isAddress(insights)) {
    throw new Error(
      `INSIGHTS_URL is "${insights}". Write a whole address, like "https://counts.example/guide"; without a question mark.`,
    )
  }
  return { base, site, embedParents, insights, folder: env['OUT_DIR'] || 'dist' }
}

/** The warning for a build without SITE_URL. */
export function siteWarning(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env['SITE_URL']
    ? undefined
    : `SITE_URL is not set: canonical and hreflang links, link previews and the sitemap say ${laptop}. For a real host set it and build again (docs/deploy.md).`
}

/** Whether a text is an origin followed by a path of plain letters. */
function isAddress(text: string): boolean {
  const match = /^(https?:\/\/[^/]+)(\/[A-Za-z0-9_./-]*)?$/.exec(text)
  return match !== null && isOrigin(match[1] ?? '')
}

/** Whether a text is an origin; http only on this machine. */
function isOrigin(text: string): boolean {
  const match = /^(https?):\/\/([a-z0-9.-]+)(?::\d{1,5})?$/.exec(text)
  if (match === null || !URL.canParse(text) || new URL(text).origin !== text) return false
  const host = match[2] ?? ''
  return match[1] === 'https' || /^(?:localhost|127\.0\.0\.1|.+\.localhost)$/.test(host)
}
