/** In place of the tables of a script that no language of the guide is written in: every text stays as it is. */
const asItIs = (text: string): string => text

export const furtherSounds = new Map<string, string>()
export const russianSounds = new Map<string, string>()
export const latinLookalikes: Readonly<Record<string, string>> = {}
export const mendNumberRow = asItIs
export const mendLookAlikes = asItIs
export const asCyrillicLayout = asItIs
export const asLatinLayout = asItIs
