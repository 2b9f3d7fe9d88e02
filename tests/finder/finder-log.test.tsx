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
/** A stub engine that finds a step for any text, as the real one does for thousands of words. */
const load = async () => ({
  find: (text: string) => (text.includes('Invalid key') ? message : byWords),
  topics,
  names,
})
const noise = 'INFO key loaded\n'.repeat(40_000)

describe('a log in the finder', () => {
  it('without a known message is announced once as unknown, and offers no step meanwhile', async () => {
    const { user, field, found, told, shown } = openFinder(load)
    await user.click(field)
    await user.paste(noise)
    await waitFor(() => expect(found()).toBe('looking'))
    await waitFor(() => expect(told).toEqual([words.unsure]))
    expect(shown).toEqual(['looking', 'unsure'])
  })

  it('leads to the step of the message in it, announced once and with no other step before', async () => {
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
  ])('%s is a log, too', async (_, text) => {
    const { user, field, shown } = openFinder(load)
    await user.click(field)
    await user.paste(text)
    await waitFor(() => expect(shown).toEqual(['unsure']))
  })

  it('is not a long story of several lines', async () => {
    const { user, field, shown } = openFinder(load)
    await user.click(field)
    await user.paste('құпиясөз ұмытып '.repeat(60) + '\nthanks'.repeat(5))
    await waitFor(() => expect(shown).toEqual(['steps']))
  })
})
