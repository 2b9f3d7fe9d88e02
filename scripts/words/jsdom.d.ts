/** As much of jsdom as the count of words needs; the package brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string)
    readonly window: { readonly document: Document }
  }
}
