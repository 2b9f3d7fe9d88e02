/** Escapes the characters that HTML would interpret, in texts and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

type Parts = {
  readonly language: string
  readonly title: string
  /** HTML for the end of the head: styles and scripts. */
  readonly head: string
  /** HTML below the heading, which is the title. */
  readonly body: string
  /** The class of the body, for styles. */
  readonly kind?: string
}

/** A page for developers and hosts: reports, and the problems of the content. */
export function htmlPage({ language, title, head, body, kind }: Parts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body${kind === undefined ? '' : ` class="${kind}"`}>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}
