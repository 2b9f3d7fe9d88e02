import type { Page } from 'playwright-core'

const millimetre = 96 / 25.4

/** A4 inside the margins of print.css, in CSS pixels. */
export const a4 = { width: Math.round(186 * millimetre), height: Math.floor(279 * millimetre) }

/** A printed path. */
export type Printout = {
  step: string
  address: string
  /** The height in CSS pixels, on an endless page. */
  height: number
  /** Text smaller than 9 pt. */
  small: string[]
}

/** Milliseconds between two looks at the paper: each renders all of it. */
const pause = 100

/** Waits for print-only content: the QR code and the pictures of the path. */
export async function paperReady(page: Page) {
  await page.waitForFunction(
    () => {
      window.dispatchEvent(new Event('beforeprint'))
      const isReady = document.querySelector('[data-qr]') !== null
      // The space of a picture that has not come.
      const isWaiting = document.querySelector('ol .picture-room') !== null
      window.dispatchEvent(new Event('afterprint'))
      return isReady && !isWaiting
    },
    undefined,
    { polling: pause },
  )
}

/**
 * Measures the print layout of history entries on A4 without printing, which is some twenty times as fast as
 * `page.pdf`. The page is open and moves between the entries as with Back and Forward.
 * @param entries each with the address that its print must show: parts around a step are rendered after a frame, so
 *   the layout is measured again until it does, for at most two seconds
 */
export async function layOut(
  page: Page,
  entries: readonly { state: unknown; address: string }[],
): Promise<Printout[]> {
  await page.setViewportSize(a4)
  await page.emulateMedia({ media: 'print' })
  const printouts = await page.evaluate(async wanted => {
    const found: Printout[] = []
    const nextFrame = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))
    const onPaper = () => document.querySelector('[data-qr]')?.getAttribute('data-qr') ?? ''
    for (const { state, address } of wanted) {
      window.dispatchEvent(new PopStateEvent('popstate', { state }))
      await nextFrame()
      const latest = performance.now() + 2000
      window.dispatchEvent(new Event('beforeprint'))
      while (
        (onPaper() !== address || document.querySelector('.picture-room') !== null) &&
        performance.now() < latest
      ) {
        window.dispatchEvent(new Event('afterprint'))
        await nextFrame()
        window.dispatchEvent(new Event('beforeprint'))
      }
      found.push({
        step: document.querySelector('main')?.dataset['step'] ?? '',
        address: onPaper(),
        height: document.body.getBoundingClientRect().height,
        small: smallText(),
      })
      window.dispatchEvent(new Event('afterprint'))
    }
    return found

    function smallText(): string[] {
      const small: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement
        if (element === null || node.textContent?.trim() === '') continue
        // 9 pt are 12 px.
        const isSmall = Number.parseFloat(getComputedStyle(element).fontSize) < 11.99
        if (isSmall && element.checkVisibility()) small.push(`${node.textContent}`)
      }
      return small
    }
  }, entries)
  // Not "screen", which `page.pdf` would use.
  await page.emulateMedia({ media: null })
  return printouts
}

/** The number of A4 sheets that the browser's Print takes, with some extra space below the page. */
export async function sheets(page: Page, room = 0): Promise<number> {
  await page.evaluate(height => {
    const spacer = document.body.appendChild(document.createElement('div'))
    spacer.style.height = `${height}px`
    window.addEventListener('afterprint', () => spacer.remove(), { once: true })
  }, room)
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
