import { Duplex } from 'node:stream'
import type { Link } from './profiles.ts'

/** Bytes of a network packet, and of the first flight of a connection (RFC 6928). */
const packet = 1460
const firstFlight = 10 * packet

/** When the line is free again; all connections of a browser share it. */
export type Line = { freeAt: number }

const now = () => performance.now()

/**
 * Puts a simulated line in front of a connection: bandwidth, half a round trip each way, one round trip for the
 * TCP handshake, and slow start. Little is buffered, so that the server can still choose what goes first.
 */
export function throughLink(socket: Duplex, link: Link, line: Line): Duplex {
  const half = link.roundTrip / 2
  let window = firstFlight
  let inFlight = 0
  let waiting: (() => void) | undefined
  let lastArrival = 0

  async function send(bytes: Buffer) {
    if (inFlight + bytes.length > window) await new Promise<void>(resolve => (waiting = resolve))
    inFlight += bytes.length
    line.freeAt = Math.max(line.freeAt, now()) + (bytes.length * 8000) / link.bitsPerSecond
    const untilSent = line.freeAt - now()
    setTimeout(() => socket.writable && socket.write(bytes), untilSent + half)
    setTimeout(() => acknowledge(bytes.length), untilSent + link.roundTrip)
    if (untilSent > 1) await new Promise(resolve => setTimeout(resolve, untilSent))
  }
  function acknowledge(bytes: number) {
    inFlight -= bytes
    window += bytes
    waiting?.()
    waiting = undefined
  }
  async function sendAll(chunk: Buffer) {
    for (let at = 0; at < chunk.length; at += packet) await send(chunk.subarray(at, at + packet))
  }

  const stream = new Duplex({
    writableHighWaterMark: packet,
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      sendAll(chunk).then(() => done(), done)
    },
    final: done => {
      setTimeout(() => socket.end(), half)
      done()
    },
    destroy: (error, done) => {
      socket.destroy()
      done(error)
    },
  })
  /** The browser's first bytes come after the handshake; none overtakes another. */
  function afterHandshake(run: () => void) {
    const delay = lastArrival === 0 ? half + link.roundTrip : half
    lastArrival = Math.max(lastArrival, now() + delay)
    setTimeout(run, lastArrival - now())
  }
  socket.on('data', (chunk: Buffer) => afterHandshake(() => stream.push(chunk)))
  socket.on('end', () => afterHandshake(() => stream.push(null)))
  socket.on('error', () => stream.destroy())
  socket.on('close', () => stream.destroy())
  return stream
}
