/** Hands the agent a file that was made in the page; it goes through no server. */
export function saveFile(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun the download by then; the call's text must not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
