import type { Frame, Page } from 'playwright-core'

/** A way of sizing the frame to its content. */
export type Resizer = {
  /** The query parameter of the parent page. */
  readonly query: 'frame' | 'bare'
  /** Starts the resizer's script in the frame. */
  readonly start: (page: Page, frame: Frame) => Promise<void>
  /** It never shrinks the frame. */
  readonly onlyGrows: boolean
}

/** The parent's part: applies every height. */
async function obey(page: Page) {
  await page.evaluate(() => {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const frame = document.querySelector('iframe')
      if (typeof data === 'number' && frame !== null) frame.style.height = `${data}px`
    })
  })
}

/** Our snippet, one with an observer like iframe-resizer, one that measures the body like pym.js, and a naive one. */
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
