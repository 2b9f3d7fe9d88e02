import { cleanup, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import words from 'content:interface/finder/en'
import type { Found } from '../../machines/finder/find.ts'
import { openFinder, topics, names, two } from '../support/open-finder.tsx'

afterEach(cleanup)

const message: Found = {
  kind: 'steps',
  results: [{ step: 'who-signs', score: 1, matched: { kind: 'message', text: 'Invalid key' } }],
}
const byWords: Found = {
  kind: 'steps',
  results: two.kind === 'steps' ? two.results.slice(0, 1) : [],
}
/** An engine to which every text sounds like some step, as to the real one words by the thousand do. */
const load = async () => ({
  find: (text: string) => (text.includes('Invalid key') ? message : byWords),
  topics,
  names,
})
const noise = 'INFO key loaded\n'.repeat(40_000)

describe('a log in the finder', () => {
  it('without a known message is told once not to be known, and offers no step meanwhile', async () => {
    const { user, field, found, told, shown } = openFinder(load)
    await user.click(field)
    await user.paste(noise)
    await waitFor(() => expect(found()).toBe('looking'))
    await waitFor(() => expect(told).toEqual([words.unsure]))
    expect(shown).toEqual(['looking', 'unsure'])
  })

  it('is answered by the message inside it, told once and with no other step before', async () => {
    const { user, field, options, told, shown } = openFinder(load)
    await user.click(field)
    await user.paste(`${noise}ERROR Invalid key\n${noise}`)
    expect((await options()).map(({ dataset }) => dataset['step'])).toEqual(['who-signs'])
    await waitFor(() => expect(told).toEqual(['1 step found']))
    expect(shown).toEqual(['looking', 'steps'])
  })

  it.each([
    ['of a few lines too many', 'INFO key loaded\n'.repeat(30)],
    ['in one long line', 'key loaded '.repeat(300)],
  ])('%s is a log as well', async (_, text) => {
    const { user, field, shown } = openFinder(load)
    await user.click(field)
    await user.paste(text)
    await waitFor(() => expect(shown).toEqual(['unsure']))
  })

  it('is not what somebody tells at length, over some lines', async () => {
    const { user, field, shown } = openFinder(load)
    await user.click(field)
    await user.paste('құпиясөз ұмытып '.repeat(60) + '\nthanks'.repeat(5))
    await waitFor(() => expect(shown).toEqual(['steps']))
  })
})
