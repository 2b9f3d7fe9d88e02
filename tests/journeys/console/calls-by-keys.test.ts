import { describe, expect, it } from 'vitest'
import { useBrowser, visit } from '../support/visitor.ts'
import {
  atStep,
  clipboard,
  endedCall,
  hasFeedback,
  openConsole,
  press,
  pressAnswer,
  secret,
  stored,
} from './console-page.ts'

useBrowser()

/** One call for each question of the document: the answers, and where each of them leads. */
const calls = {
  'forgot the EDS password': [
    ['forgot-password', 'which-password'],
    ['eds', 'forgot-eds-password'],
    ['solved', 'solved'],
  ],
  'what is an EDS': [
    ['what-is-eds', 'what-is-eds'],
    ['clear', 'solved'],
  ],
  'how to get an EDS': [
    ['no-eds-yet', 'get-eds'],
    ['not-started', 'install-software'],
    ['done', 'apply-online'],
    ['done', 'waiting-for-number'],
    ['have-number', 'registration-centre'],
    ['done', 'waiting-for-email'],
    ['got-email', 'install-keys'],
    ['solved', 'solved'],
  ],
  'the holder has left': [
    ['employee-left', 'leaver-was-administrator'],
    ['yes', 'reissue-to-colleague'],
    ['not-solved', 'hand-over'],
  ],
  'which certificate': [
    ['which-key', 'what-for'],
    ['signing', 'who-signs'],
    ['legal-entity', 'use-gost'],
    ['no-such-file', 'no-such-file'],
  ],
  'not signed with the certificate': [
    ['not-user-certificate', 'key-button-visible'],
    ['no', 'turn-off-default-key'],
    ['appeared', 'choose-key-by-hand'],
    ['solved', 'solved'],
  ],
  'forgot the storage password': [
    ['forgot-password', 'which-password'],
    ['storage', 'storage-password'],
    ['not-solved', 'hand-over'],
  ],
} as const

describe('a call by keys alone', () => {
  it.each(Object.entries(calls))('%s', async (_, answers) => {
    await visit(
      async ({ page }) => {
        await openConsole(page, 'kk')
        await press(page, 'n', 'r')
        await page.keyboard.type(secret.name)
        await press(page, 'Escape')
        for (const [answer, next] of answers) await pressAnswer(page, answer, next)
        await press(page, 's')
        await page.keyboard.type(secret.note)
        await press(page, 'Escape', 'c')
        await hasFeedback(page)
        const transcript = await clipboard(page)
        expect(transcript).toContain(secret.name)
        expect(transcript).toContain(secret.note)
        expect(transcript.match(/^\d+\. /gm)).toHaveLength(answers.length)
        await page.waitForFunction(
          note => Object.values(localStorage).some(text => text.includes(note)),
          secret.note,
        )

        await press(page, 'e')
        await endedCall(page).waitFor()
        expect(await stored(page)).not.toContain(secret.name)
        expect(await stored(page)).not.toContain(secret.note)
        await press(page, '3')
        await page.waitForSelector('[data-outcome="handed-over"][aria-pressed="true"]')
        await press(page, 'x', 'x')
        await atStep(page, 'start')
        expect(await page.content()).not.toContain(secret.note)
      },
      {
        permissions: ['clipboard-read', 'clipboard-write'],
        viewport: { width: 1280, height: 800 },
      },
    )
  })
})
