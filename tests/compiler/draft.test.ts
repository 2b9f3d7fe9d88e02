import { describe, expect, it } from 'vitest'
import { readDraft } from '../../compiler/draft.ts'
import { base, change } from './fixture.ts'

const read = (files: ReadonlyMap<string, string>) => readDraft(files, 'content')

describe('the files of a guide', () => {
  it.each([
    'steps/second.yml',
    'steps/second.yaml.bak',
    'steps/deep/second.yaml',
    'interface/old/pages.yaml',
    'pictures/key-button.svg',
  ])('are stray where no rule reads them: %s', path => {
    const { all, stray } = read(new Map([...base, [path, 'a: b']]))
    expect(stray.map(({ name }) => name)).toEqual([`content/${path}`])
    expect(all.map(({ name }) => name)).not.toContain(`content/${path}`)
  })

  it('are named by their id, whatever else is in their name', () => {
    const files = new Map([...base, ['steps/a.yaml.b.yaml', 'kind: end']])
    expect([...read(files).steps.keys()]).toContain('a.yaml.b')
  })

  it('are read as far as they can be', () => {
    const answer = 'no-internet: { kk: Интернет жоқ'
    const files = change(
      ['steps/start.yaml', answer, answer.replace('{', '{ case: 5,')],
      ['steps/start.yaml', 'next: lights-on', 'next: [lights-on]'],
      ['steps/start.yaml', 'facts: [F1]', 'facts: [5, F1]'],
    )
    const { steps, isWhole } = read(files)
    expect(steps.get('start')).toMatchObject({
      answers: [
        { id: 'no-internet', next: undefined, case: undefined, path: ['answers', 'no-internet'] },
        { id: 'slow-internet', next: 'restart-router' },
        { id: 'none-of-these', next: 'not-covered' },
      ],
      facts: [{ value: 'F1', path: ['facts', 1] }],
    })
    expect(isWhole).toBe(true)
    expect(read(new Map(base).set('steps/start.yaml', 'kind: [')).isWhole).toBe(false)
  })
})
