/** The compressed variants that the build makes, the smaller one first. */
const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/**
 * The encodings that a client accepts, preferred first.
 * @param header `Accept-Encoding`; a weight of 0, or one that is no number, is a refusal
 */
export function acceptedEncodings(header = ''): Encoding[] {
  const weights = new Map(header.toLowerCase().split(',').map(readWeight))
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  return encodings
    .filter(name => weightOf(name) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
}

function readWeight(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map(text => text.trim())
  const weight = parameters.find(text => text.startsWith('q='))?.slice(2)
  return [name, weight === undefined ? 1 : Number(weight)]
}
