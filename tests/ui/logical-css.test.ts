import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A side of the page by name, where it should be the start or the end of the line: it would not turn with the direction. */
const physical =
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[\s{;])(?:left|right)\s*:|text-align:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/g
/** `float: right` is allowed as what older browsers read before the `float: inline-end` behind it. */
const float = /float:\s*(left|right);(?!\s*float:\s*inline-(?:start|end);)/g
/** Four sides of which the second and the fourth differ. */
const sides =
  /(?:margin|padding|inset|border-width|border-style|border-color):\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+(?!\1;)[^\s;]+;/g

const files = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.css'))
  .map(({ parentPath, name }) => `${parentPath}/${name}`)

describe('the styles', () => {
  it.each([
    ['margin-left: 2px', physical],
    ['{ right: 0 }', physical],
    ['float: left; margin: 0', float],
    ['padding: 0 1px 0 2px;', sides],
  ])('are searched for what does not turn with the direction: %s', (css, pattern) => {
    expect(css.match(pattern)).toHaveLength(1)
  })

  it('name no side of the page', () => {
    const found = files.flatMap(file => {
      const css = readFileSync(file, 'utf8')
      return [physical, float, sides]
        .flatMap(pattern => css.match(pattern) ?? [])
        .map(what => `${file}: ${what.trim()}`)
    })
    expect(found).toEqual([])
  })
})
