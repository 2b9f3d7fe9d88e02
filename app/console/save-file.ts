/** Downloads a text as a file, made in the page without a server. */
export function saveFile(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; releases the memory of the call's text.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
