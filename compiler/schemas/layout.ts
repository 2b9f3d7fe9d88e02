import * as z from 'zod'

const word = z.string()
const widths = z.array(z.int().min(10).max(100)).min(1)
const line = z.union([
  z.strictObject({ blank: widths }),
  z.strictObject({ press: word }),
  z.strictObject({ property: word, emptied: word }),
])
const panel = z.union([
  z.strictObject({ window: z.array(line).min(1), title: word.optional() }),
  z.strictObject({ press: word }),
  z.strictObject({ pressIcon: z.string(), says: word }),
  z.strictObject({ expected: word, says: word }),
  z.strictObject({ choose: z.string(), rows: widths, says: word }),
])
const card = z.strictObject({ shape: z.string(), word, about: word })
const shapes = z.record(z.string(), z.string().regex(/^M[-0-9.a-zA-Z ]+$/)).default({})

/** Schema of a file of `content/pictures`: the layout of a drawing; words by their keys in pictures.yaml. */
export const layoutSchema = z.union([
  z.strictObject({ panels: z.array(panel).min(1).max(3), shapes }),
  z.strictObject({ cards: z.array(card).min(2).max(3), between: z.string().optional(), shapes }),
  z.strictObject({ stages: z.array(word).min(1), shapes }),
])
