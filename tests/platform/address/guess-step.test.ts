import { describe, expect, it } from 'vitest'
import { guessStep } from '../../../app/platform/address/guess-step.ts'
import { createFlow } from '../../../machines/flow.ts'
import { flow } from '../../support/flow.ts'

describe('the step that an unknown address meant', () => {
  it.each([
    ['/kk/use-gots/', 'use-gost'],
    ['/KK/use-gost/', 'use-gost'],
    ['/use-gost/', 'use-gost'],
    ['/kk/use-gost', 'use-gost'],
    ['/ru/forgot-eds-pasword/', 'forgot-eds-password'],
    ['/kk/start/', 'start'],
    ['/kk/__proto__/', undefined],
    ['/kk/constructor/', undefined],
    ['/kk/no-such-thing-at-all/', undefined],
    ['/kk/%E0%A4%A/', undefined],
    ['/c/1234.', 'apply-online'],
    ['/c/9999/', undefined],
    ['/ru/use-gost).', 'use-gost'],
  ])('%s is %s', (path, step) => {
    expect(guessStep(flow, path, '/')).toBe(step)
  })

  it('is the successor of a retired step', () => {
    const retiring = createFlow(
      { ...flow.graph, aliases: { 'choose-gost': 'use-gost' } },
      flow.machine,
    )
    expect(guessStep(retiring, '/kk/choose-gost/', '/')).toBe('use-gost')
    expect(guessStep(retiring, '/kk/chose-gosst/', '/')).toBe('use-gost')
  })
})
