/** What the build puts in place of PRECACHE: see scripts/build/precache-list.ts. */
declare const PRECACHE: readonly {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}[]
