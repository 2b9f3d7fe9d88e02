/** Of what was typed or pasted, at most so many characters are shown again. */
export const mostShown = 200

/** A text in the field: all of it to search in, and as much of it as is shown. */
export type Entry = {
  readonly full: string
  readonly shown: string
  /** Whether it came with a file that was picked or dropped, and so can be nothing but a name. */
  readonly isFileName: boolean
}

export const noEntry: Entry = { full: '', shown: '', isFileName: false }

/** Whether more was put in than is shown. */
export function isCut({ full, shown }: Entry): boolean {
  return full.length > mostShown && full !== shown
}

/**
 * Takes up the field's new value. A megabyte in the field itself would make every key slow, so the
 * field shows the beginning, and what is typed behind the beginning goes behind the whole.
 */
export function enter(before: Entry, value: string): Entry {
  const isMore =
    isCut(before) && value.length > before.shown.length && value.startsWith(before.shown)
  return entryOf(isMore ? before.full + value.slice(before.shown.length) : value)
}

/** Puts a pasted text where the caret is. A field has one line: line breaks are shown as spaces. */
export function paste(before: Entry, text: string, from: number, to: number): Entry {
  if (isCut(before) && to >= before.shown.length && from > 0) return entryOf(before.full + text)
  return entryOf(before.shown.slice(0, from) + text + before.shown.slice(to))
}

/** The name of a file that was picked or dropped. */
export function enterName(name: string): Entry {
  return { ...entryOf(name), isFileName: true }
}

function entryOf(full: string): Entry {
  // Twice as much as is shown: line breaks may fall away.
  const line = full.slice(0, mostShown * 2).replace(/[\r\n\t]+/g, ' ')
  return { full, shown: firstCharacters(line, mostShown), isFileName: false }
}

/** The first characters of a text, none of them cut in half. */
export function firstCharacters(text: string, count: number): string {
  const cut = text.slice(0, count)
  return /[\uD800-\uDBFF]$/.test(cut) && cut.length < text.length ? cut.slice(0, -1) : cut
}
