/** The precache list, inserted by the build: see scripts/build/precache-list.ts. */
declare const PRECACHE: readonly {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}[]
