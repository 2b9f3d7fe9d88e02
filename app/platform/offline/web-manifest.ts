import type { GuideText, Language } from '../../../machines/content.ts'
import { languageInfo } from '../languages.ts'
import { startPath } from '../address/address.ts'

/** The colour of the browser's bar. */
export const themeColor = '#095256'

/** The path of a language's web app manifest; each page links that of its language. */
export function manifestPath(language: Language, base: string): string {
  return `${base}manifest.${language}.webmanifest`
}

/**
 * The web app manifest in one language. The id is the same in all of them.
 * @param description what the site is, in that language
 */
export function webManifest(
  { language, words }: GuideText,
  description: string,
  base: string,
): unknown {
  return {
    id: base,
    name: words.siteName,
    short_name: words.siteName,
    description,
    lang: language,
    dir: languageInfo(language).direction,
    start_url: startPath(language, base),
    scope: base,
    display: 'standalone',
    background_color: '#f4f6f5',
    theme_color: themeColor,
    icons: [
      icon(base, 'icon-192.png', '192x192', 'any'),
      icon(base, 'icon-512.png', '512x512', 'any'),
      icon(base, 'maskable-512.png', '512x512', 'maskable'),
    ],
    screenshots: [
      screenshot(base, `${language}-narrow.png`, '720x1280', 'narrow', words.siteName),
      screenshot(base, `${language}-wide.png`, '1280x800', 'wide', words.siteName),
    ],
  }
}

function icon(base: string, file: string, sizes: string, purpose: 'any' | 'maskable') {
  return { src: `${base}icons/${file}`, sizes, type: 'image/png', purpose }
}

function screenshot(
  base: string,
  file: string,
  sizes: string,
  form_factor: 'narrow' | 'wide',
  label: string,
) {
  return { src: `${base}screenshots/${file}`, sizes, type: 'image/png', form_factor, label }
}
