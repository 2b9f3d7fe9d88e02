import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { virtual } from '@guidepup/virtual-screen-reader'
import { screen } from '@testing-library/react'
import tools from 'every-language:content:interface/tools'
import { describe, expect, it } from 'vitest'
import { flow as wizardFlow } from '../support/flow.ts'
import { openWizard } from '../support/open-wizard.tsx'

/** One journey a language: to a fix on the screen, to the end of the document, to a certificate. */
const journeys: Record<string, string[]> = {
  kk: ['not-user-certificate', 'no', 'appeared', 'solved'],
  ru: ['forgot-password', 'storage', 'not-solved'],
  en: ['which-key', 'signing', 'legal-entity', 'solved'],
}
/** More phrases than any step has. */
const mostPhrases = 400

/** All phrases from the top of the step to its end. */
async function readStep(main: HTMLElement): Promise<string[]> {
  await virtual.start({ container: main })
  for (let count = 0; count < mostPhrases; count += 1) {
    await virtual.next()
    if ((await virtual.lastSpokenPhrase()) === 'end of main') break
  }
  const said = await virtual.spokenPhraseLog()
  await virtual.stop()
  return said
}

describe.each(['kk', 'ru', 'en'] as const)('a screen reader in %s', language => {
  it('says what the reviewed transcript says', async () => {
    const wizard = openWizard({ language, hasDeferredUi: true, hasFinder: false })
    await screen.findByRole('button', { name: tools[language].share })
    const lines: string[] = []
    for (const answer of [...(journeys[language] ?? []), undefined]) {
      lines.push(`[${wizard.step()}; the focus is on ${document.activeElement?.tagName}]`)
      lines.push(...(await readStep(wizard.main())), '')
      if (answer === undefined) break
      lines.push(`[answers ${answer}]`)
      await wizard.answer(answer)
    }
    // The content version changes with every text.
    const { contentVersion } = wizardFlow.graph
    const transcript = `${lines.join('\n').trim()}\n`.replaceAll(contentVersion, '<version>')
    // To review a change: compare the files, read them aloud, and copy the new one over.
    mkdirSync('.cache/transcripts', { recursive: true })
    writeFileSync(`.cache/transcripts/${language}.txt`, transcript)
    expect(transcript).toBe(readFileSync(`tests/guide/transcripts/${language}.txt`, 'utf8'))
  })
})
