/** The phonetic spelling of Latin transliterations of Kazakh and Russian. */
export const latinSounds: readonly (readonly [written: RegExp, sound: string])[] = [
  [/q/g, 'k'],
  [/w/g, 'u'],
  [/s(?:hc?h|ch)|ş|sh/g, 'w'],
  [/ch/g, 'q'],
  [/zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ng/g, 'n'],
  [/ts/g, 'c'],
  [/ph/g, 'f'],
  [/y|ı/g, 'i'],
  [/ə/g, 'a'],
]
