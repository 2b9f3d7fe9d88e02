import { describe, expect, it } from 'vitest'
import { followRepairedLink } from '../../../app/platform/address/follow-repaired-link.ts'

/** As much of a window as following a link uses. */
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
  it('leads to the one that was meant, where the site has it', async () => {
    const address = ['/ru/use-gost/']
    expect(await follow('/ru/use-gost).', there)).toEqual({
      isUnderWay: true,
      asked: address,
      opened: address,
    })
  })

  it('stays where the site does not have that either', async () => {
    const gone = async () => ({ ok: false })
    expect(await follow('/ru/no-such).', gone)).toMatchObject({ isUnderWay: false, opened: [] })
  })

  it('stays where nobody can be asked', async () => {
    const offline = () => Promise.reject(new TypeError('offline'))
    expect(await follow('/ru/use-gost).', offline)).toMatchObject({ isUnderWay: false, opened: [] })
  })

  it('asks nobody where there is nothing to repair', async () => {
    expect(await follow('/ru/use-gost/', there)).toEqual({
      isUnderWay: false,
      asked: [],
      opened: [],
    })
  })
})
