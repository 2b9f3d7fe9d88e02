import kkChangeWords from 'content:interface/changes/kk'
import ruChangeWords from 'content:interface/changes/ru'
import enChangeWords from 'content:interface/changes/en'
import kkProofWords from 'content:interface/proof/kk'
import ruProofWords from 'content:interface/proof/ru'
import enProofWords from 'content:interface/proof/en'
import kkChanges from 'content:changes/kk'
import ruChanges from 'content:changes/ru'
import enChanges from 'content:changes/en'
import kkProof from 'content:proof/kk'
import ruProof from 'content:proof/ru'
import enProof from 'content:proof/en'
import { renderToString } from 'react-dom/server'
import type { GuideText } from '../../machines/content.ts'
import { ChangesPage } from '../reference/changes-page.tsx'
import { toolPath } from '../platform/address/address.ts'
import { ProofPage } from '../reference/proof-page.tsx'
import { pageHead } from './page-head.ts'
import type { Page } from './page.ts'

const changes = { kk: kkChanges, ru: ruChanges, en: enChanges }
const changeWords = { kk: kkChangeWords, ru: ruChangeWords, en: enChangeWords }
const proofs = { kk: kkProof, ru: ruProof, en: enProof }
const proofWords = { kk: kkProofWords, ru: ruProofWords, en: enProofWords }

type Parts = { version: string; texts: readonly GuideText[]; base: string; site: string }

/** Draws the pages about the content: the comparison with the document, and the list of changes. */
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
