/** Words of the guide's subject, which the engine must not contain (docs/architecture.md). */
export const domainWords =
  /\b(?:eds|rsa|gost\w*|nca|ncalayer|egov|iin|p12|auth_rsa|kazakh\w*|kazakhstan|signing|entrepreneur|use-gost|use-rsa|use-auth|get-eds|who-signs|what-for|(?:storage|portal|forgot|which|eds)-password|choose-\w+-\w+|key[- ]?(?:button|files?)\b|default-key|two-passwords|portal)\b/gi

type Remainders = Readonly<Record<string, readonly [count: number, why: string]>>

const gallery =
  'the gallery shows steps of this guide by id; it is to choose them by kind from the graph'
const host = 'an example host name in what hosts have already: changing it changes their files'
const script = 'a comment on the letters of a language, in a file about letters'
const english = 'a page for developers, in English alone'

/** Remaining occurrences by file, with the reason. Numbers may only fall; no file may be added. */
export const remainders: Readonly<Record<'words' | 'codes' | 'letters', Remainders>> = {
  words: {
    'app/gallery/answer-specimens.tsx': [10, gallery],
    'app/gallery/embed-specimens.tsx': [2, gallery],
    'app/gallery/finder-specimens.tsx': [18, gallery],
    'app/gallery/deferred-specimens.tsx': [4, gallery],
    'app/gallery/part-specimens.tsx': [8, gallery],
    'deploy/settings.ts': [3, host],
    'machines/finder/fold.ts': [1, script],
    'machines/finder/letters/kazakh.ts': [1, script],
    'machines/finder/letters/latin.ts': [1, script],
    'scripts/hosting/nginx.ts': [1, host],
    'scripts/hosting/start-nginx.ts': [2, host],
  },
  codes: {
    'app/gallery/index.html': [1, english],
    'app/gallery/deferred-specimens.tsx': [1, gallery],
    'app/gallery/part-specimens.tsx': [1, gallery],
    'compiler/diff/format-html.ts': [1, english],
    'scripts/bench/plain-app/index.html': [1, english],
    'scripts/dev/problems-page.ts': [1, english],
  },
  letters: { 'app/gallery/finder-specimens.tsx': [29, gallery] },
}
