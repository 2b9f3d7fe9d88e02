import type { Part } from '../../machines/part.ts'

const folder = `${import.meta.env.BASE_URL}assets/parts/${import.meta.env.PARTS}/`

/** The path of the part of a step. @param step empty: that of all steps */
export function partPath(language: string, step = ''): string {
  return `${folder}${language}${step === '' ? '' : `/${step}`}.json`
}

/** The step in whose place the service worker gave the start page; absent on every page of the server. */
export function stepMeant(): string | undefined {
  return document.documentElement.dataset['stepMeant']
}

/**
 * Fetches a part of a large guide: the steps near a step, or all steps.
 * @returns undefined where the guide has no such step
 * @throws TypeError when it cannot be fetched (offline, or gone after a deployment)
 */
export async function fetchPart(language: string, step?: string): Promise<Part | undefined> {
  const path = partPath(language, step)
  const response = await fetch(path)
  if (response.ok) {
    const part: Part = await response.json()
    return part
  }
  if (response.status === 404 && step !== undefined && (await isThere(language))) return undefined
  throw new TypeError(`The part ${path} was answered with ${response.status}.`)
}

/** Tells whether the server still serves the parts of this build; after a deployment it may serve those of another. */
async function isThere(language: string): Promise<boolean> {
  const { ok } = await fetch(partPath(language), { method: 'HEAD', cache: 'no-store' })
  return ok
}

/** The part of a step. */
export type PagePart = { readonly of: string; readonly steps: Part }

/** Fetches the part of the open page's step. @returns undefined where the page has no step */
export async function fetchPagePart(): Promise<PagePart | undefined> {
  const of = stepMeant() ?? document.querySelector('main')?.dataset['step']
  const steps = of === undefined ? undefined : await fetchPart(document.documentElement.lang, of)
  return of === undefined || steps === undefined ? undefined : { of, steps }
}
