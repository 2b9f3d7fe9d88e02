/** The embedded pages have the addresses of the others, one folder down. */
export function embedBase(base: string): string {
  return `${base}embed/`
}
