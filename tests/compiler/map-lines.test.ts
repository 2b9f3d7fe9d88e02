import { describe, expect, it } from 'vitest'
import { arrowhead, curve, round } from '../../compiler/map-lines.ts'

const down = [
  { x: 0, y: 0 },
  { x: 0, y: 20 },
]

describe('a line of the map', () => {
  it('is straight between two points', () => {
    expect(curve(down)).toBe('M0 0L0 20')
  })

  it('is rounded at each corner, and ends at the last point', () => {
    expect(curve([...down, { x: 10, y: 20 }])).toBe('M0 0Q0 20 10 20')
    expect(curve([...down, { x: 10, y: 30 }, { x: 10, y: 40 }])).toBe('M0 0Q0 20 5 25Q10 30 10 40')
  })

  it('is empty with fewer than two points', () => {
    expect([curve([]), curve([{ x: 1, y: 1 }])]).toEqual(['', ''])
  })

  it('is rounded to a tenth', () => {
    expect([round(1.04), round(1.05), round(-0.26)]).toEqual([1, 1.1, -0.3])
  })
})

describe('an arrowhead', () => {
  it('is aligned with the last segment of the line', () => {
    expect(arrowhead(down)).toBe('M0 20L-3.5 13L3.5 13Z')
    expect(arrowhead([...down, { x: 30, y: 20 }])).toBe('M30 20L23 23.5L23 16.5Z')
    expect(arrowhead([...down, { x: 30, y: 60 }])).toBe('M30 60L23 56.5L28.6 52.3Z')
  })

  it('does not depend on where the line begins', () => {
    const line = [
      { x: 10, y: 0 },
      { x: 40, y: 40 },
    ]
    expect(arrowhead(line)).toBe('M40 40L33 36.5L38.6 32.3Z')
  })

  it('exists for a line without length', () => {
    expect(
      arrowhead([
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ]),
    ).toBe('M5 5L5 5L5 5Z')
  })

  it('is empty with fewer than two points', () => {
    expect([arrowhead([]), arrowhead([{ x: 1, y: 1 }])]).toEqual(['', ''])
  })
})
