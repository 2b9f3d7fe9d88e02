import { describe, expect, it } from 'vitest'
import { hasTrailFragment, trailsInFragment } from '../../../app/platform/address/trail-fragment.ts'

describe('the trails in a fragment', () => {
  it.each([
    ['#t=1~@start~which-key', ['1~@start~which-key']],
    ['#t= 1~@start~which-key and on', ['1~@start~which-key', '1~@start~which-keyandon']],
    ['#t=1~@start~which- \n key', ['1~@start~which-', '1~@start~which', '1~@start~which-key']],
    ['#t=1~@start~which--', ['1~@start~which--', '1~@start~which']],
    ['#t=1\u02DC@start\u223Cwhich-key', ['1~@start~which-key']],
    ['#t=1~@start~which\tkey', ['1~@start~which', '1~@start~whichkey']],
    ['#T=1~@START~WHICH-KEY', ['1~@start~which-key']],
    ['#t=', []],
    ['#t=?', []],
    ['#term-gost', []],
    ['1~@start~which-key', []],
    ['#x#t=1~@start', []],
  ])('%j are %j', (fragment, trails) => {
    expect(trailsInFragment(fragment)).toEqual(trails)
  })

  it('are recognised, readable or not', () => {
    expect(['#t=', '#t=1~@start', '#T%3D1'].map(hasTrailFragment)).toEqual([true, true, true])
    expect(['', '#', '#x#t=1', 't=1'].map(hasTrailFragment)).toEqual([false, false, false, false])
  })
})
