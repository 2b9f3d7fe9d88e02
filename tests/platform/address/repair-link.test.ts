import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePath, stepPath } from '../../../app/platform/address/address.ts'
import { arrive } from '../../../app/platform/address/arrival.ts'
import { hasTrailFragment, trailsInFragment } from '../../../app/platform/address/trail-fragment.ts'
import { repairLink } from '../../../app/platform/address/repair-link.ts'
import { trailLink } from '../../../app/platform/address/share-link.ts'
import { languages } from '../../../compiler/guide.ts'
import { replay, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { memoryAddressBar } from '../../support/address-bar.ts'
import { anyText } from '../../support/any-text.ts'
import { flow } from '../../support/flow.ts'
import { runs } from '../../support/runs.ts'

const site = 'https://eds.example'
const steps = Object.keys(flow.graph.steps)

/** Characters that are joined to the end of a link when it is passed on. */
const ends = [
  '.',
  ',',
  ')',
  '»',
  '"',
  ';',
  ':',
  '!',
  '…',
  '>',
  ']',
  '’',
  '*',
  '`',
  '|',
  '...',
  '.»',
  '),',
  '%20',
  '%0A',
  '%0D%0A',
  '%E2%80%8B',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '%C2%A0',
  '%22',
  '%C2%BB',
  '%29',
  '&fbclid=IwAR0',
  '%20и%20дальше',
]
const fragmentEnds = [
  ...ends,
  '?utm_source=chat',
  '&utm_source=chat',
  '#:~:text=EDS',
  ':~:text=EDS',
  '/',
]

/** Changes that redirectors, mail programs and people make in a link. */
const changes = {
  'signs in percent': (text: string) => text.replaceAll('~', '%7E').replaceAll('@', '%40'),
  'signs in small percent': (text: string) => text.replaceAll('~', '%7e').replaceAll('@', '%40'),
  'signs in percent twice': (text: string) =>
    text.replaceAll('~', '%257E').replaceAll('@', '%2540'),
  'equals sign in percent': (text: string) => text.replace('#t=', '#t%3D'),
  capitals: (text: string) => text.toUpperCase(),
  'a capital first letter': (text: string) => text.replace(/[a-z]/, letter => letter.toUpperCase()),
  'finer hyphens': (text: string) => text.replaceAll('-', '%E2%80%91'),
  'dashes for hyphens': (text: string) => text.replaceAll('-', '%E2%80%93'),
  'zero-width characters': (text: string) => text.replaceAll('-', '-%E2%80%8B'),
  'a soft hyphen': (text: string) => text.replace('-', '%C2%AD-'),
  nothing: (text: string) => text,
}
const pathChanges = {
  'a doubled slash': (path: string) => `${path.slice(0, -1).replace(/(?<=.)\//g, '//')}/`,
  'no slash at the end': (path: string) => path.slice(0, -1),
  nothing: (path: string) => path,
}

const anyTrail = fc
  .tuple(fc.constantFrom(...steps), fc.infiniteStream(fc.nat(20)))
  .map(([at, choices]): Trail => {
    const answers: string[] = []
    for (let step = at; answers.length < 6;) {
      const offered = flow.graph.steps[step]?.answers ?? []
      const answer = offered[(choices.next().value ?? 0) % Math.max(1, offered.length)]
      if (answer === undefined) break
      answers.push(answer.id)
      step = answer.next
    }
    return [{ at, how: at === flow.graph.start ? 'start' : 'link', answers }]
  })
const anyChange = <Name extends string>(from: Record<Name, (text: string) => string>) =>
  fc.constantFrom(...Object.values<(text: string) => string>(from))

/** The final address after following a link: the host serves existing pages, else the 404 page redirects. */
function follow(link: string, known: ReadonlySet<string>, base: string) {
  const { pathname, hash } = new URL(link, site)
  if (known.has(pathname)) return { path: pathname, fragment: hash }
  const repaired = repairLink({ pathname, hash }, base)
  if (repaired === undefined) return undefined
  const at = new URL(repaired, site)
  return known.has(at.pathname) ? { path: at.pathname, fragment: at.hash } : undefined
}

function answersAt(step: string, fragment: string) {
  const { bar } = memoryAddressBar({ path: stepPath('en', step), fragment })
  const { entry, notice } = arrive({ flow, bar, base: '/', step, tabTrail: undefined })
  return { answers: replay(flow, entry.trail).visits.map(({ answer }) => answer), notice }
}

describe.each(['/', '/help/eds/', '/embed/', '/help/eds/embed/'])('a link under %s', base => {
  const known = new Set([
    ...languages.flatMap(language => steps.map(step => stepPath(language, step, base))),
    ...steps.map(step => codePath(flow.graph.steps[step]?.code ?? '', base)),
  ])
  const root = base.replace(/embed\/$/, '')
  const mangle = (
    path: string,
    change: (path: string) => string,
    letters: (path: string) => string,
    end: string,
  ) => base + change(letters(path.slice(base.length))) + end

  it('to a step leads there, whatever was appended or re-encoded', () => {
    const link = fc.tuple(
      fc.constantFrom(...[...known].filter(path => path !== base)),
      anyChange(pathChanges),
      anyChange(changes),
      fc.constantFrom('', ...ends),
    )
    fc.assert(
      fc.property(link, ([path, change, letters, end]) => {
        expect(follow(mangle(path, change, letters, end), known, root)?.path).toBe(path)
      }),
      { numRuns: runs(4000) },
    )
  })

  it('with answers keeps them, whatever was appended or re-encoded', () => {
    const link = fc.tuple(
      anyTrail,
      fc.constantFrom(...languages),
      anyChange(changes),
      fc.constantFrom('', ...fragmentEnds),
      fc.boolean(),
    )
    fc.assert(
      fc.property(link, ([trail, language, letters, end, isSignInPath]) => {
        const whole = trailLink({ flow, trail, language, site: '', base })
        const { pathname, hash } = new URL(whole, site)
        const changed = letters(hash) + (hash === '' ? '' : end)
        const sent = pathname + (isSignInPath ? changed.replace('#', '%23') : changed)
        const came = follow(sent, known, root)
        const { step, visits } = replay(flow, trail)
        expect(came?.path).toBe(stepPath(language, step, base))
        expect(answersAt(step, came?.fragment ?? '')).toEqual({
          answers: visits.map(({ answer }) => answer),
          notice: undefined,
        })
      }),
      { numRuns: runs(4000) },
    )
  })
})

describe('a repaired link', () => {
  it.each([
    ['/kk/use-gost.', '#t=1~@start~a', '/kk/use-gost/#t=1~@start~a'],
    ['/kk/use-gost.', '', '/kk/use-gost/'],
    ['/kk/use-gost/%23t=1~@start~a', '#more', '/kk/use-gost/#t=1~@start~a'],
    ['/kk/use-gost/?from=chat%23t=1~@start~a', '', '/kk/use-gost/#t=1~@start~a'],
  ])('%s%s is %s: its answers are kept', (pathname, hash, repaired) => {
    expect(repairLink({ pathname, hash })).toBe(repaired)
  })
})

describe('what is no link of ours', () => {
  it.each([
    '/ru/ббб/',
    '/ru/use-gostя/',
    '/kk/%E0%A4%A/',
    '/',
    '/ru/use-gost/',
    '/ru/no-such-step/',
    '/%00/',
  ])('%s stays as it is', path => {
    expect(repairLink({ pathname: path, hash: '' })).toBeUndefined()
  })

  it('is unchanged outside the base', () => {
    expect(repairLink({ pathname: '/elsewhere/USE-GOST/', hash: '' }, '/help/')).toBeUndefined()
  })

  it('never throws, and never leads to another site or out of the base', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), anyText()),
        fc.constantFrom('', '?', '#', '#t=', '/'),
        anyText(),
        (path, sign, junk) => {
          let href = `${site}/help/${path}${sign}`
          try {
            href = new URL(href + junk).href
          } catch {
            // Not a valid address, so no browser would have opened it.
          }
          const repaired = repairLink(new URL(href), '/help/')
          if (repaired !== undefined)
            expect(new URL(repaired, href).href).toMatch(new RegExp(`^${site}/help/[a-z0-9-]`))
          expect(Array.isArray(trailsInFragment(junk)) && typeof hasTrailFragment(junk)).toBe(
            'boolean',
          )
        },
      ),
      { numRuns: runs(5000) },
    )
  })

  it('has no answers, and the page says so', () => {
    for (const fragment of ['#t=', '#t=%%%', '#t=032cec12~@nowhere~no', '#t=<script>']) {
      expect(answersAt('use-gost', fragment)).toEqual({ answers: [], notice: 'elsewhere' })
    }
    expect(answersAt('use-gost', '#term-gost')).toEqual({ answers: [], notice: undefined })
    expect(trailsInFragment('#:~:text=EDS')).toEqual([])
    expect(trailAt(flow, 'use-gost')).toHaveLength(1)
  })
})
