import { firstShared, gapLetters, longestGap, weightLetters } from '../../machines/finder/data.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import type { TrainedModel } from './train.ts'
import { settings } from './settings.ts'

const mostShared = 25

/** Serializes the vocabulary for `readWords` (front coding). */
export function packWords(meanings: readonly (readonly string[])[]): string {
  let before = ''
  const packed = meanings.map(words =>
    [...words]
      .sort()
      .map(word => {
        const isWhole = !word.endsWith('*')
        const sound = isWhole ? word : word.slice(0, -1)
        let shared = 0
        while (shared < mostShared && sound[shared] === before[shared] && shared < sound.length)
          shared += 1
        before = sound
        return `${String.fromCharCode(firstShared + shared)}${sound.slice(shared)}${isWhole ? '.' : ''}`
      })
      .join(''),
  )
  return packed.join(',')
}

/** Quantizes and serializes the weights for `readRows`. */
export function packWeights({
  features,
  weights,
  biases,
}: TrainedModel): Pick<FinderData, 'features' | 'weights' | 'gaps' | 'biases' | 'unit'> {
  const width = biases.length
  const most = (weightLetters.length - 1) / 2
  const levels = Array.from(weights, weight =>
    Math.max(-most, Math.min(most, Math.round(weight / settings.unit))),
  )
  const counting = features
    .map((feature, slot) => ({ feature, row: levels.slice(slot * width, (slot + 1) * width) }))
    .filter(({ row }) => row.some(level => level !== 0))
  let gap = 0
  let gaps = ''
  let letters = ''
  for (const level of counting.flatMap(({ row }) => row)) {
    if (level === 0) {
      gap += 1
      continue
    }
    gaps += gapLetters.charAt(longestGap).repeat(Math.floor(gap / longestGap))
    gaps += gapLetters.charAt(gap % longestGap)
    letters += weightLetters.charAt(level + most)
    gap = 0
  }
  return {
    features: counting.map(({ feature }, index) => feature - (counting[index - 1]?.feature ?? 0)),
    weights: letters,
    gaps,
    biases: Array.from(biases, bias => Math.round(bias * 100) / 100),
    unit: settings.unit,
  }
}
