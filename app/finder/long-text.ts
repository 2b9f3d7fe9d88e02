/** The most characters of a typed or pasted text that are shown. */
export const mostShown = 200

/** The value of the field: the whole text for searching, and the part that is shown. */
export type Entry = {
  readonly full: string
  readonly shown: string
  /** Whether it is the name of a picked or dropped file, and not words. */
  readonly isFileName: boolean
}

export const noEntry: Entry = { full: '', shown: '', isFileName: false }

/** Whether only the beginning is shown. */
export function isCut({ full, shown }: Entry): boolean {
  return full.length > mostShown && full !== shown
}

/**
 * Updates the value after typing. A megabyte in the field itself would make every key slow, so it shows the beginning,
 * and text typed at its end is appended to the whole.
 */
export function enter(before: Entry, value: string): Entry {
  const isMore =
    isCut(before) && value.length > before.shown.length && value.startsWith(before.shown)
  return entryOf(isMore ? before.full + value.slice(before.shown.length) : value)
}

/** Inserts a pasted text at the caret, with line breaks shown as spaces, since the field has one line. */
export function paste(before: Entry, text: string, from: number, to: number): Entry {
  if (isCut(before) && to >= before.shown.length && from > 0) return entryOf(before.full + text)
  return entryOf(before.shown.slice(0, from) + text + before.shown.slice(to))
}

/** The value for the name of a picked or dropped file. */
export function enterName(name: string): Entry {
  return { ...entryOf(name), isFileName: true }
}

function entryOf(full: string): Entry {
  // Twice as much as is shown, because line breaks may be dropped.
  const line = full.slice(0, mostShown * 2).replace(/[\r\n\t]+/g, ' ')
  return { full, shown: firstCharacters(line, mostShown), isFileName: false }
}

/** The first characters of a text, without splitting one. */
export function firstCharacters(text: string, count: number): string {
  const cut = text.slice(0, count)
  return /[\uD800-\uDBFF]$/.test(cut) && cut.length < text.length ? cut.slice(0, -1) : cut
}
