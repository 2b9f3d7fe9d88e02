import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../compiler/check.ts'
import { findUndated, renewDated, writeDated } from '../../compiler/dated.ts'
import { base, change } from './fixture.ts'

const setOn = '2026-01-31'
const dayAfter = '2026-02-01'

function read(files: ReadonlyMap<string, string>) {
  const { content, draft, problems } = checkFiles(files)
  if (content === undefined) throw new Error(JSON.stringify(problems))
  return { content, draft }
}

const before = read(base)
const ledger = writeDated(before.content)
const after = read(change(['steps/solved.yaml', 'en: Done', 'en: All done']))
const dated = read(
  change(['steps/solved.yaml', 'en: Done', 'en: All done'], ['document.yaml', setOn, dayAfter]),
)
const told = ({ content, draft }: typeof before, text: string) =>
  findUndated(content, draft, text).map(({ file, line, what, todo }) => [file, line, what, todo])

describe('the ledger of dated words', () => {
  it('asks for nothing while words and date stand as they were', () => {
    expect(told(before, ledger)).toEqual([])
    expect(renewDated(before.content, ledger, dayAfter)).toBe(ledger)
  })

  it('asks for a date when words changed, and goes on asking', () => {
    expect(told(after, ledger)).toEqual([
      [
        'content/document.yaml',
        2,
        'the words changed since 2026-01-31',
        'set date in content/document.yaml and run npm run fix',
      ],
    ])
    expect(renewDated(after.content, ledger, dayAfter)).toBe(ledger)
  })

  it('takes the words that have a new date', () => {
    expect(told(dated, ledger)).toEqual([
      ['content/dated.yaml', 1, expect.any(String), 'run npm run fix'],
    ])
    const renewed = renewDated(dated.content, ledger, dayAfter)
    expect(renewed).not.toBe(ledger)
    expect(told(dated, renewed)).toEqual([])
  })

  it('lets words change again on the day itself', () => {
    const renewed = renewDated(after.content, ledger, setOn)
    expect(told(after, renewed)).toEqual([])
  })

  it.each(['', '<<<<<<< ours\ndate: 2026-01-31\n=======\n', '5'])(
    'is made anew where it is not there or a merge broke it: %j',
    text => {
      expect(told(after, text)).toHaveLength(1)
      expect(renewDated(after.content, text, dayAfter)).toBe(writeDated(after.content))
    },
  )
})
