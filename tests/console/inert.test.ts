import { describe, expect, it } from 'vitest'
import { inert, inertLine, visible } from '../../app/console/transcript/inert.ts'

describe('what somebody typed', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['  =7', "'  =7"],
    ['a\n-b\n\t@c', "a\n'-b\n' @c"],
    // After a tab a spreadsheet begins the next cell.
    ['абв\t=HYPERLINK("x")', 'абв =HYPERLINK("x")'],
    ['\t=1', "' =1"],
    ['\u00A0=1', "'\u00A0=1"],
    // A telephone number or a list item cannot be a formula, so it stays unchanged.
    ['+7 701 000-00-00', '+7 701 000-00-00'],
    ['  +7 (701) 000, Айгүл', '  +7 (701) 000, Айгүл'],
    ['- қайта қоңырау шалу, 2 рет', '- қайта қоңырау шалу, 2 рет'],
    ['+7 HYPERLINK(A1)', "'+7 HYPERLINK(A1)"],
    ['+A1', "'+A1"],
    ['- HYPERLINK(A1)', "'- HYPERLINK(A1)"],
    ["- cmd|' /C calc'!A0", "'- cmd|' /C calc'!A0"],
    ['-2+3', "'-2+3"],
    ['\uFF1D1', "'\uFF1D1"],
    ['1=1', '1=1'],
    ['\r=1', '[U+000D]=1'],
    ['\u202Eabc', '[U+202E]abc'],
    ['\uD800', '[U+D800]'],
    ['a\u0000b\u200Bc\uFEFF', 'a[U+0000]b[U+200B]c[U+FEFF]'],
  ])('%j becomes %j', (typed, expected) => {
    expect(inert(typed)).toBe(expected)
  })

  it('keeps emoji and line breaks', () => {
    expect(visible('👩\u200D💻 рахмет\r\nіс бітті')).toBe('👩\u200D💻 рахмет\nіс бітті')
  })

  it('can be joined to one line', () => {
    expect(inertLine(' a\n=b\u2028c ')).toBe('a =b c')
  })

  it('takes linear time for any text', () => {
    const shapes = ['=1\u202E ', '=1\n', '\t', ' ', '+7 ', '+', '7', '- a', '\uD800', '\n']
    const slow = shapes.flatMap(shape => {
      // As many characters in one text as in 32 texts: in quadratic time it would take 32 times as long.
      const [short, long] = [fastest(shape, 16_000, 32), fastest(shape, 512_000, 1)]
      return long > 10 * short + 20 ? [`${JSON.stringify(shape)}: ${short} ms, ${long} ms`] : []
    })
    expect(slow).toEqual([])
  })
})

/** CPU milliseconds for a number of texts, the least of a few runs, so that other load on the machine matters little. */
function fastest(shape: string, length: number, texts: number): number {
  // After a character of a telephone number, and before one that no number contains.
  const typed = `+7${shape.repeat(length / shape.length)}=`
  const runs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage()
    for (let text = 0; text < texts; text += 1) inert(typed)
    return process.cpuUsage(begun).user / 1000
  })
  return Math.min(...runs)
}
