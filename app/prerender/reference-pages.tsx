import changes from 'every-language:content:changes'
import proofs from 'every-language:content:proof'
import changeWords from 'every-language:content:interface/changes'
import proofWords from 'every-language:content:interface/proof'
import { renderToString } from 'react-dom/server'
import type { GuideText } from '../../machines/content.ts'
import { ChangesPage } from '../reference/changes-page.tsx'
import { toolPath } from '../platform/address/address.ts'
import { ProofPage } from '../reference/proof-page.tsx'
import { pageHead } from './page-head.ts'
import type { Page } from './page.ts'

type Parts = { version: string; texts: readonly GuideText[]; base: string; site: string }

/** Renders the pages about the content: the comparison with the document, and the list of changes. */
export function referencePages({ version, texts, base, site }: Parts): Page[] {
  return texts.flatMap(text => {
    const { language } = text
    const parts = { text, version, base }
    const proof = <ProofPage {...parts} proof={proofs[language]} words={proofWords[language]} />
    const list = (
      <ChangesPage {...parts} changes={changes[language]} words={changeWords[language]} />
    )
    const pages = [
      { tool: 'proof', title: proofWords[language].title, body: renderToString(proof) },
      { tool: 'changes', title: changeWords[language].title, body: renderToString(list) },
    ] as const
    return pages.map(({ tool, title, body }): Page => {
      const path = toolPath(language, tool, base)
      const head = pageHead({ kind: 'tool', tool, title, text, base, site })
      return { path, file: `${path}index.html`, template: 'reference', language, head, body }
    })
  })
}
