import { describe, expect, it } from 'vitest'
import { startDeployment } from '../../journeys/support/deployment.ts'
import { live, visit } from '../../journeys/support/visitor.ts'
import { buildLargeSite } from '../large-site.ts'
import { count, host } from './site.ts'

/** Tests that what a visitor downloads does not grow with the number of steps. */
export function testDownloads() {
  describe('what a visitor downloads', () => {
    it('is as much with 200 steps as with 20, within a tenth', async () => {
      const small = await startDeployment(buildLargeSite(20))
      try {
        for (const path of ['/ru/', '/ru/step-9/', '/embed/ru/step-9/']) {
          // oxlint-disable no-await-in-loop -- one after the other
          const few = await bytesOf(small.origin, path)
          const many = await bytesOf(host().origin, path)
          // oxlint-enable no-await-in-loop
          console.log(`${path}: ${few} bytes with 20 steps, ${many} with ${count}`)
          expect(many / few).toBeLessThanOrEqual(1.1)
        }
      } finally {
        await small.stop()
      }
    })
  })
}

/** Bytes of a page and all that it fetches until it has taken over, as they are sent. */
async function bytesOf(origin: string, path: string): Promise<number> {
  let sum = 0
  await visit(
    async ({ page }) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Network.enable')
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        sum += encodedDataLength
      })
      await page.goto(origin + path)
      await live(page)
    },
    { origins: [origin] },
  )
  return sum
}
