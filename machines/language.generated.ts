// Made by npm run fix: change languages in guide.yaml instead.

/** A language of the guide. */
export type Language = 'kk' | 'ru' | 'en'

/** A placeholder where no language is known yet, as in the record of an ended call; never shown. */
export const anyLanguage: Language = 'kk'
