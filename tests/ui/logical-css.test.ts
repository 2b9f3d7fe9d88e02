import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A physical side, where a logical property (start, end) would follow the writing direction. */
const physical =
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|(?:^|[\s{;])(?:left|right)\s*:|text-align:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/g
/** `float: right` is allowed as a fallback before `float: inline-end`. */
const float = /float:\s*(left|right);(?!\s*float:\s*inline-(?:start|end);)/g
/** A shorthand for four sides whose second and fourth value differ. */
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

  it('use logical properties only', () => {
    const found = files.flatMap(file => {
      const css = readFileSync(file, 'utf8')
      return [physical, float, sides]
        .flatMap(pattern => css.match(pattern) ?? [])
        .map(what => `${file}: ${what.trim()}`)
    })
    expect(found).toEqual([])
  })
})
