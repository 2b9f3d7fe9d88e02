/** What the build puts in place of PRECACHE: see scripts/build/precache-list.ts. */
declare const PRECACHE: {
  /** A file without an integrity of its own is a page, and comes in the pack. */
  readonly files: readonly {
    readonly url: string
    readonly revision: string | null
    readonly integrity?: string
  }[]
  /** Of a large guide: the folder of its parts. Of its pages only those of the start and the errors are listed. */
  readonly parts?: string
  readonly pack: { readonly url: string; readonly integrity: string }
}
