import date from 'content:date'
import ownWords from 'every-language:content:interface/one-file'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import siteStyles from '../styles/site.css?inline'
import { renderOneFile } from '../one-file/one-file.tsx'
import ownStyles from '../one-file/one-file.css?inline'

type Place = { flow: Flow; texts: readonly GuideText[]; base: string; site: string }

/** The title, styles and body of the one-file edition. The same content always gives the same file. */
export function oneFileParts({ flow, texts, base, site }: Place) {
  return {
    title: texts.map(({ words }) => words.siteName).join(' · '),
    styles: `${siteStyles}${ownStyles}`,
    body: renderOneFile({
      flow,
      texts,
      words: ownWords,
      date,
      // A copy built without SITE_URL names no address for a newer one.
      home: site.startsWith('https://') ? `${site}${base}` : '',
    }),
  }
}
