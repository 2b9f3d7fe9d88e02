import type { Frame, Page } from 'playwright-core'

/** Makes the frame as high as the guide, by a way that sites use. */
export type Resizer = {
  /** Of the parent page that shows the guide. */
  readonly query: 'frame' | 'bare'
  /** Starts it in the frame, as the script does that such a resizer puts there. */
  readonly start: (page: Page, frame: Frame) => Promise<void>
  /** It can only make the frame higher, whatever is in it. */
  readonly onlyGrows: boolean
}

/** The parent's half: takes every height that comes. */
async function obey(page: Page) {
  await page.evaluate(() => {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const frame = document.querySelector('iframe')
      if (typeof data === 'number' && frame !== null) frame.style.height = `${data}px`
    })
  })
}

/** Ours by its snippet, one that observes as iframe-resizer does, one that asks the body as pym.js does, and a naive one. */
export const resizers: Record<string, Resizer> = {
  'our snippet': { query: 'frame', start: async () => undefined, onlyGrows: false },
  'an observer': {
    query: 'bare',
    onlyGrows: false,
    async start(page, frame) {
      await obey(page)
      await frame.evaluate(() => {
        const send = () => {
          const { marginTop, marginBottom } = getComputedStyle(document.body)
          const margins = Number.parseFloat(marginTop) + Number.parseFloat(marginBottom)
          const { height } = document.documentElement.getBoundingClientRect()
          parent.postMessage(Math.ceil(Math.max(document.body.offsetHeight + margins, height)), '*')
        }
        new ResizeObserver(send).observe(document.body)
        new MutationObserver(send).observe(document.body, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        })
        window.addEventListener('resize', send)
        send()
      })
    },
  },
  'a poll of the body': {
    query: 'bare',
    onlyGrows: false,
    async start(page, frame) {
      await obey(page)
      await frame.evaluate(() => {
        setInterval(() => parent.postMessage(document.body.offsetHeight, '*'), 50)
      })
    },
  },
  'a poll of all that scrolls': {
    query: 'bare',
    onlyGrows: true,
    async start(page, frame) {
      await obey(page)
      await frame.evaluate(() => {
        const all = document.documentElement
        setInterval(() => parent.postMessage(all.scrollHeight, '*'), 50)
      })
    },
  },
}
