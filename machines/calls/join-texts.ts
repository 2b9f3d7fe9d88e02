/**
 * Merges two texts. Where one only adds words to the other, that is the result; else common lines at the beginning and
 * at the end appear once, and the differing ones after each other.
 * @param separator is put between the differing parts
 */
export function joinTexts(one: string, other: string, separator: string): string {
  const words = split(one, other, /\s/)
  const { front, middles, back } = words.middles.includes('') ? words : split(one, other, /\n/)
  return front + middles.filter(middle => middle !== '').join(separator) + back
}

/** The common beginning and end of two texts, up to a separator, and the differing parts. */
function split(one: string, other: string, parting: RegExp) {
  const isParting = (sign: string | undefined) => sign === undefined || parting.test(sign)
  const isEdge = (at: number) =>
    at === 0 || isParting(one[at - 1]) || (isParting(one[at]) && isParting(other[at]))
  const isEnding = (length: number) =>
    length === 0 ||
    isParting(one[one.length - length]) ||
    (isParting(one[one.length - length - 1]) && isParting(other[other.length - length - 1]))
  const shortest = Math.min(one.length, other.length)
  let front = 0
  while (front < shortest && one[front] === other[front]) front += 1
  while (!isEdge(front)) front -= 1
  let back = 0
  while (back < shortest - front && one[one.length - 1 - back] === other[other.length - 1 - back])
    back += 1
  while (!isEnding(back)) back -= 1
  return {
    front: one.slice(0, front),
    middles: [one, other].map(text => text.slice(front, text.length - back)),
    back: one.slice(one.length - back),
  }
}
