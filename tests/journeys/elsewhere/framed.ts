import type { FrameLocator, Page } from 'playwright-core'
import { inject } from 'vitest'
import { site } from '../support/visitor.ts'

/** The address of an embedded page. */
export const embedded = (path: string) => `${site()}${inject('elsewhere').base}embed/${path}`

export type Heard = { origin: string; data: { type: string; [key: string]: unknown } }

/** The messages that the parent has received. */
export async function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => Reflect.get(window, 'heard'))
}

/** Waits until the parent has received a message with these values. */
export async function hears(page: Page, wanted: Record<string, unknown>) {
  await page.waitForFunction(
    values =>
      Reflect.get(window, 'heard').some(({ data }: Heard) =>
        Object.entries(values).every(([name, value]) => data[name] === value),
      ),
    wanted,
  )
}

/** The frame with the guide. */
export const frameOf = (page: Page): FrameLocator => page.frameLocator('#eds-guide')
