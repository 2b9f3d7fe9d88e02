import { describe, expect, it } from 'vitest'
import { formatProof } from '../../../compiler/proof/format.ts'
import { compileProof } from '../../../compiler/proof/proof.ts'
import { change, contentOf } from '../fixture.ts'

const proofOf = (files?: ReadonlyMap<string, string>) => compileProof(contentOf(files), 'en')

describe('the proof in a terminal', () => {
  it('has figures, facts with their sentences, steps and notes', () => {
    expect(formatProof(proofOf())).toBe(`Proof of the content of 2026-01-31
3 of 3 facts stated, 6 steps, 10 answers, 10 ways, 42 texts in every language
Longest way (5 steps): start › lights-on › plug-in › restart-router › solved

Facts
F1  the router has lights  [The lights of the router]
    start
      What happened?
    lights-on
      Are the lights on?
F2  a restart takes two minutes  [Restarting the router]
    restart-router
      Press Қуат.
      It takes two minutes.
    not-covered
      A restart takes two minutes.
F3  the plug goes into the socket  [Restarting the router]
    plug-in
      Put the plug into the socket.
      Without power no light is on.

Steps
1010  start (question)  F1
1029  lights-on (question)  F1
1032  restart-router (solution)  F2
1055  not-covered (limit)  F2
1041  plug-in (solution)  F3
1064  solved (end)  states nothing

Outside the document
new-models  notice of the maker, 2025-08  on lights-on`)
  })

  it('lists under a fact only the sentences that state it', () => {
    const proof = proofOf(
      change(
        ['steps/plug-in.yaml', 'facts: [F3]', 'facts: [F3, F2]'],
        ['steps/plug-in.yaml', 'into the socket. }', 'into the socket., facts: [F3] }'],
        ['steps/plug-in.yaml', 'no light is on. }', 'no light is on., facts: [F2] }'],
      ),
    )
    expect(formatProof(proof)).toContain('    plug-in\n      Without power no light is on.\n')
    expect(formatProof(proof)).toContain('plug-in (solution)  F3, F2\n')
  })

  it('marks old and undated notes, and counts facts that no sentence states', () => {
    const { facts, notes, ...rest } = proofOf()
    const old = notes.map(note => ({ ...note, isOld: true, steps: ['start', 'plug-in'] }))
    const undated = notes.map(note => ({ ...note, date: null }))
    const unstated = facts.map(fact => ({ ...fact, steps: fact.id === 'F3' ? [] : fact.steps }))
    const text = formatProof({ ...rest, facts: unstated, notes: [...old, ...undated] })
    expect(text).toContain('\n2 of 3 facts stated, ')
    expect(text).toContain('2025-08  MORE THAN A YEAR OLD  on start, plug-in\n')
    expect(text).toContain('notice of the maker, date unknown  on lights-on')
  })
})
