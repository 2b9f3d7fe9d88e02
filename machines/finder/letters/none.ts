/** Replaces the tables of scripts that the guide does not use: texts stay unchanged. */
const asItIs = (text: string): string => text

export const furtherSounds = new Map<string, string>()
export const russianSounds = new Map<string, string>()
export const latinLookalikes: Readonly<Record<string, string>> = {}
export const repairNumberRow = asItIs
export const repairLookAlikes = asItIs
export const asCyrillicLayout = asItIs
export const asLatinLayout = asItIs
