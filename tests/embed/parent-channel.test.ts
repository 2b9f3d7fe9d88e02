import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createParentChannel } from '../../app/embed/parent-channel.ts'
import type { EmbedMessage } from '../../app/embed/protocol.ts'

const portal = 'https://portal.example'
const hello = { type: 'eds-guide:hello', version: 1 }
const height: EmbedMessage = { type: 'eds-guide:height', height: 5 }

function makeChannel(parents = [portal]) {
  const sent: { message: EmbedMessage; origin: string }[] = []
  let time = 0
  const channel = createParentChannel({
    parents,
    send: (message, origin) => sent.push({ message, origin }),
    now: () => time,
  })
  channel.onHandshake(() => channel.post(height))
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { channel, sent, pass }
}

describe('the channel from the frame to its parent', () => {
  it('is closed until an allowed parent sends a hello, and then posts to that origin alone', () => {
    const { channel, sent } = makeChannel()
    channel.post(height)
    expect(sent).toEqual([])
    channel.receive({ origin: portal, data: hello, isFromParent: true })
    expect(sent).toEqual([{ message: height, origin: portal }])
  })

  it('answers a hello that arrived before hydration', () => {
    const sent: string[] = []
    const channel = createParentChannel({
      parents: [portal],
      send: (_, origin) => sent.push(origin),
      now: () => 0,
    })
    channel.receive({ origin: portal, data: hello, isFromParent: true })
    channel.onHandshake(() => channel.post(height))
    expect(sent).toEqual([portal])
  })

  it.each([
    'null',
    '',
    'https://portal.example.evil.example',
    'https://portal.example:444',
    'http://portal.example',
    'https://PORTAL.example',
    '*',
    '__proto__',
  ])('stays closed to another origin: %s', origin => {
    const { channel, sent } = makeChannel()
    channel.receive({ origin, data: hello, isFromParent: true })
    expect(sent).toEqual([])
  })

  it('stays closed to every origin when the list is empty', () => {
    const { channel, sent } = makeChannel([])
    channel.receive({ origin: portal, data: hello, isFromParent: true })
    channel.receive({ origin: 'null', data: hello, isFromParent: true })
    expect(sent).toEqual([])
  })

  it('stays closed to a window that is not its parent', () => {
    const { channel, sent } = makeChannel()
    channel.receive({ origin: portal, data: hello, isFromParent: false })
    expect(sent).toEqual([])
  })

  it('answers a thousand simultaneous hellos once, and a later one again', () => {
    const { channel, sent, pass } = makeChannel()
    for (let count = 0; count < 1000; count += 1) {
      channel.receive({ origin: portal, data: hello, isFromParent: true })
    }
    expect(sent).toHaveLength(1)
    pass(100)
    channel.receive({ origin: portal, data: hello, isFromParent: true })
    expect(sent).toHaveLength(2)
  })

  it('stays closed to any other message from any origin', () => {
    const { channel, sent } = makeChannel()
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(portal, 'null', 'https://evil.example'),
        (data, origin) => {
          channel.receive({ origin, data, isFromParent: true })
          expect(sent).toEqual([])
        },
      ),
      { numRuns: 20_000 },
    )
  })
})
