/** The quasigroup of the Damm algorithm, order 10: it detects every wrong digit and every swap of neighbours. */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

/** The check digit for these digits. */
export function checkDigit(digits: string): string {
  let interim = '0'
  for (const digit of digits) interim = quasigroup[Number(interim)]?.[Number(digit)] ?? '0'
  return interim
}

/** Whether a text is a step code: three to eight digits and a valid check digit. */
export function isStepCode(text: string): boolean {
  return /^\d{4,9}$/.test(text) && checkDigit(text.slice(0, -1)) === text.slice(-1)
}
