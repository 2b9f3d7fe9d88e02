import { readFileSync } from 'node:fs'

const tokens = readFileSync('app/styles/tokens.css', 'utf8')

/**
 * A colour of the guide in its light theme, as the pages use it.
 * @param token the name of the custom property, such as `brand`
 * @throws Error when the tokens have none of that name
 */
export function colourOf(token: string): string {
  const colour = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
  if (colour === undefined) throw new Error(`app/styles/tokens.css has no colour --${token}.`)
  return colour
}
