import { Duplex } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { throughLink } from '../../../scripts/bench/link.ts'

const roundTrip = 60
const bitsPerSecond = 800_000_000

// With a fake clock, so that load on the machine does not matter.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A simulated line between a browser and a server that answers each message with so many bytes. */
function open(answerBytes = 100) {
  let received = 0
  let arrived: (() => void) | undefined
  const socket = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      received += chunk.length
      if (received >= answerBytes) arrived?.()
      done()
    },
  })
  const server = throughLink(socket, { bitsPerSecond, roundTrip }, { freeAt: 0 })
  server.on('data', () => server.write(Buffer.alloc(answerBytes)))
  return {
    /**
     * Sends a message.
     * @returns round trips until the whole response has arrived
     */
    async exchange(): Promise<number> {
      const started = performance.now()
      received = 0
      let took = Number.NaN
      arrived = () => (took = performance.now() - started)
      socket.push('asked')
      for (let waited = 0; waited < 20 * roundTrip && Number.isNaN(took); waited += 1) {
        // oxlint-disable-next-line no-await-in-loop -- the clock goes on in steps
        await vi.advanceTimersByTimeAsync(1)
      }
      return took / roundTrip
    },
  }
}

describe('the simulated line', () => {
  it('takes three round trips for a first page and one for the next', async () => {
    const browser = open()
    // TCP and the first message of TLS, then the page.
    const first = (await browser.exchange()) + (await browser.exchange())
    expect(first).toBeCloseTo(3, 1)
    expect(await browser.exchange()).toBeCloseTo(1, 1)
  })

  it('takes one more for what does not fit the first flight, and two for three times as much', async () => {
    const flights = [await onceOpen(14_000), await onceOpen(40_000), await onceOpen(90_000)]
    expect(flights.map(taken => Math.round(taken))).toEqual([1, 2, 3])
  })
})

/** Round trips of the first answer of so many bytes, without the handshake before it. */
async function onceOpen(bytes: number): Promise<number> {
  return (await open(bytes).exchange()) - 1
}
