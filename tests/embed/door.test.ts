import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDoor } from '../../app/embed/door.ts'
import type { EmbedMessage } from '../../app/embed/protocol.ts'

const portal = 'https://portal.example'
const hello = { type: 'eds-guide:hello', version: 1 }
const height: EmbedMessage = { type: 'eds-guide:height', height: 5 }

function makeDoor(parents = [portal]) {
  const sent: { message: EmbedMessage; origin: string }[] = []
  let time = 0
  const door = createDoor({
    parents,
    send: (message, origin) => sent.push({ message, origin }),
    now: () => time,
  })
  door.whenGreeted(() => door.tell(height))
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { door, sent, pass }
}

describe('the door of the frame', () => {
  it('is shut until a parent on the list says hello, and then opens to exactly that one', () => {
    const { door, sent } = makeDoor()
    door.tell(height)
    expect(sent).toEqual([])
    door.receive({ origin: portal, data: hello, isFromParent: true })
    expect(sent).toEqual([{ message: height, origin: portal }])
  })

  it('answers a hello that came before anybody could answer it', () => {
    const sent: string[] = []
    const door = createDoor({
      parents: [portal],
      send: (_, origin) => sent.push(origin),
      now: () => 0,
    })
    door.receive({ origin: portal, data: hello, isFromParent: true })
    door.whenGreeted(() => door.tell(height))
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
  ])('stays shut to another origin: %s', origin => {
    const { door, sent } = makeDoor()
    door.receive({ origin, data: hello, isFromParent: true })
    expect(sent).toEqual([])
  })

  it('stays shut to every origin when the list is empty', () => {
    const { door, sent } = makeDoor([])
    door.receive({ origin: portal, data: hello, isFromParent: true })
    door.receive({ origin: 'null', data: hello, isFromParent: true })
    expect(sent).toEqual([])
  })

  it('stays shut to a window that is not its parent', () => {
    const { door, sent } = makeDoor()
    door.receive({ origin: portal, data: hello, isFromParent: false })
    expect(sent).toEqual([])
  })

  it('takes a thousand hellos at once for one, and a later one for another', () => {
    const { door, sent, pass } = makeDoor()
    for (let count = 0; count < 1000; count += 1) {
      door.receive({ origin: portal, data: hello, isFromParent: true })
    }
    expect(sent).toHaveLength(1)
    pass(100)
    door.receive({ origin: portal, data: hello, isFromParent: true })
    expect(sent).toHaveLength(2)
  })

  it('stays shut to anything but a hello, from anywhere', () => {
    const { door, sent } = makeDoor()
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(portal, 'null', 'https://evil.example'),
        (data, origin) => {
          door.receive({ origin, data, isFromParent: true })
          expect(sent).toEqual([])
        },
      ),
      { numRuns: 20_000 },
    )
  })
})
