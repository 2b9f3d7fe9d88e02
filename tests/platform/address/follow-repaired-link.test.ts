import { describe, expect, it } from 'vitest'
import { followRepairedLink } from '../../../app/platform/address/follow-repaired-link.ts'

/** The part of a window that a redirect uses. */
async function follow(pathname: string, answer: () => Promise<{ ok: boolean }>) {
  const [asked, opened]: string[][] = [[], []]
  const window = {
    location: { pathname, hash: '', replace: (address: string) => opened?.push(address) },
    fetch: async (address: string) => {
      asked?.push(address)
      return answer()
    },
  } as unknown as Window
  return { isUnderWay: await followRepairedLink(window, '/'), asked, opened }
}
const there = async () => ({ ok: true })

describe('an unknown address', () => {
  it('is redirected to the repaired one, if the site has it', async () => {
    const address = ['/ru/use-gost/']
    expect(await follow('/ru/use-gost).', there)).toEqual({
      isUnderWay: true,
      asked: address,
      opened: address,
    })
  })

  it('is not redirected if the site does not have that', async () => {
    const gone = async () => ({ ok: false })
    expect(await follow('/ru/no-such).', gone)).toMatchObject({ isUnderWay: false, opened: [] })
  })

  it('is not redirected offline', async () => {
    const offline = () => Promise.reject(new TypeError('offline'))
    expect(await follow('/ru/use-gost).', offline)).toMatchObject({ isUnderWay: false, opened: [] })
  })

  it('causes no request when it cannot be repaired', async () => {
    expect(await follow('/ru/use-gost/', there)).toEqual({
      isUnderWay: false,
      asked: [],
      opened: [],
    })
  })
})
