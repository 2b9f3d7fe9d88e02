import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** WCAG 1.4.6 for text, 1.4.11 for other elements. */
const enough = 7
const enoughForLines = 3

/** Colour pairs of states that a page does not show by itself: hover, active, visited, selected. */
const meetings: [ink: string, grounds: string[], least: number][] = [
  ['ink', ['ground', 'paper', 'paper-quiet', 'brand-soft', 'line'], enough],
  ['ink-quiet', ['ground', 'paper', 'paper-quiet', 'brand-soft'], enough],
  ['link', ['ground', 'paper', 'brand-soft'], enough],
  ['link-visited', ['ground', 'paper', 'brand-soft'], enough],
  ['brand', ['ground', 'paper', 'brand-soft'], enough],
  ['brand-ink', ['brand'], enough],
  ['yes', ['ground', 'paper'], enough],
  ['note', ['note-soft'], enough],
  ['screen-ink', ['screen'], enough],
  ['message-ink', ['message'], enough],
  ['focus', ['ground', 'paper', 'brand-soft', 'note-soft'], enoughForLines],
  ['line-strong', ['ground', 'paper'], enoughForLines],
]

describe('the colours', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8')
  const read = (css: string) =>
    new Map(
      [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    )
  const split = tokens.indexOf('prefers-color-scheme: dark')
  const light = read(tokens.slice(0, split))
  const themes = { light, dark: new Map([...light, ...read(tokens.slice(split))]) }

  it.each(Object.entries(themes))('have enough contrast in every combination: %s', (_, theme) => {
    const faults = meetings.flatMap(([ink, grounds, least]) =>
      grounds.flatMap(ground => {
        const found = contrast(theme.get(ink), theme.get(ground))
        return found < least ? [`${ink} on ${ground}: ${found.toFixed(2)}`] : []
      }),
    )
    expect(faults).toEqual([])
  })
})

function contrast(one = '', other = ''): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [red = Number.NaN, green = 0, blue = 0] = (hex.slice(1).match(/../g) ?? []).map(part => {
    const share = Number.parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
