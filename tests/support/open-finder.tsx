import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import names from 'content:file-names/en'
import words from 'content:interface/finder/en'
import { stepPath } from '../../app/platform/address/address.ts'
import { FinderField } from '../../app/finder/finder-field.tsx'
import type { LoadSearchEngine } from '../../app/finder/found.ts'
import type { Found } from '../../machines/finder/find.ts'
import { flow } from './flow.ts'
import { texts } from './texts.ts'

export const two: Found = {
  kind: 'steps',
  results: [
    {
      step: 'forgot-eds-password',
      score: 3,
      matched: { kind: 'words', words: ['password', 'forgot'] },
    },
    { step: 'use-gost', score: 2, matched: { kind: 'message', text: 'Осы тақырып түрі' } },
  ],
}
/** A stub of the engine, which has its own tests. */
const answers: Readonly<Record<string, Found>> = {
  password: two,
  '1041': { kind: 'code', step: 'forgot-eds-password' },
  '1042': {
    kind: 'wrong-code',
    code: '1042',
    near: [{ step: 'forgot-eds-password', code: '1041' }],
  },
  '2024': { kind: 'wrong-code', code: '2024', near: [] },
  certificate: { kind: 'question', step: 'what-for', words: ['certificate'] },
  key: { kind: 'question', step: 'start', words: ['key'] },
  'my token': { kind: 'outside', topic: 'token' },
  'code 0x5': { kind: 'outside', topic: 'token', quote: 'code 0x5' },
  prices: { kind: 'outside', topic: 'prices' },
  'no token': { kind: 'outside', topic: 'token', quote: 'no token', isKnown: true },
  'AUTH_RSA256_1.p12': { kind: 'file-name', hint: 'signing-in' },
  'mykey.p12': { kind: 'file-name', hint: 'nothing' },
}

export { names }
export const topics = {
  token: { about: 'The token was not found.', source: 'a message file', date: '2018' },
}
const standIn: LoadSearchEngine = async () => ({
  find: text => answers[text.trim()] ?? { kind: 'unsure' },
  topics,
  names,
})

/** Opens the finder in English with a stub engine. */
export function openFinder(load = standIn, recent?: readonly string[]) {
  const onChoose = vi.fn<(step: string) => void>()
  const onQuestions = vi.fn<() => void>()
  render(
    <FinderField
      flow={flow}
      text={texts.en}
      words={words}
      guide={{ language: 'en', words: texts.en.words, base: '/' }}
      load={load}
      onChoose={onChoose}
      onQuestions={onQuestions}
      hrefOf={step => stepPath('en', step)}
      orElse={words.orChoose}
      recent={recent}
    />,
  )
  return {
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>('combobox', { name: words.label }),
    options: () => screen.findAllByRole('option'),
    /** The kind of result that the panel shows. */
    found: () => document.querySelector<HTMLElement>('[data-found]')?.dataset['found'],
    ...listen(),
    onChoose,
    onQuestions,
  }
}

/** Records all announcements to screen readers and all results of the panel. */
function listen() {
  const status = screen.getByRole('status')
  const panel = document.querySelector<HTMLElement>('[data-found]')
  const told: string[] = []
  const shown: string[] = []
  new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, {
    childList: true,
    subtree: true,
    characterData: true,
  })
  new MutationObserver(() => shown.push(panel?.dataset['found'] ?? '')).observe(panel ?? status, {
    attributeFilter: ['data-found'],
  })
  return { status, told, shown }
}
