import { defaultLanguage } from '../../compiler/guide.ts'
import { integrityOf } from './integrity.ts'
import { htmlTag } from './template.ts'

type Parts = { title: string; styles: string; body: string }

/**
 * The one-file edition: plain HTML and CSS without requests or scripts, for a disk or an attachment. Its own CSP
 * allows its own styles only.
 */
export function oneFile({ title, styles, body }: Parts): string {
  if (styles.includes('</')) throw new Error('The styles of the file would end its style element.')
  return `<!doctype html>
${htmlTag(defaultLanguage)}
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${integrityOf(styles)}'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <style>${styles}</style>
  </head>
  <body>
    <div id="root">${body}</div>
  </body>
</html>
`
}
