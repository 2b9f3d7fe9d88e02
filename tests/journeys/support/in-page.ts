import type { Page } from 'playwright-core'

/** Measurements that run inside a page; `installMeasures` provides them as `window.measure`. */
export type Measures = {
  /** Elements that overflow the window or are cut off. */
  overflowing: () => string[]
  /** Targets that are too small, with their size. */
  smallTargets: () => string[]
  /** Text with too little contrast, with the ratio. */
  paleText: (least: number) => string[]
  /** Placeholders with too little contrast, with the ratio. */
  palePlaceholders: (least: number) => string[]
  /** Sets the text spacing of WCAG 1.4.12. */
  spaceText: () => void
  /** Lengthens every text, in Kazakh letters. */
  lengthenText: (by: number) => void
  /** Problems with the visibility of the focused element. */
  focusFaults: () => string[]
  /** A description of the focused element. */
  focused: () => string
}
export type MeasuredWindow = Window & { measure: Measures }

/** Installs the measurements in every page of a tab, before the first page is opened. */
export async function installMeasures(page: Page) {
  await page.addInitScript(installInPage)
}

/** Runs in the page, so it must not use anything outside itself. */
function installInPage() {
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`

  function isShown(element: Element): boolean {
    const { visibility, clipPath } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return visibility === 'visible' && clipPath === 'none' && width > 1 && height > 1
  }
  /** Whether an element is visually hidden: an ancestor is clipped to nothing. */
  function isForEars(element: Element): boolean {
    return element.closest('.visually-hidden, .language-long') !== null && !isShown(element)
  }

  /** The title on the Continue card may be truncated: the page that it links to has all of it. */
  function mayEndInDots(element: Element): boolean {
    return element.matches('.continue-step')
  }

  type Colour = [red: number, green: number, blue: number, alpha: number]
  function colour(css: string): Colour {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
    const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha)
    return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1]
  }
  function ground(element: Element | null): Colour {
    if (element === null) return [255, 255, 255, 1]
    const own = colour(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, ground(element.parentElement))
  }
  function luminance(rgb: Colour): number {
    const [red = 0, green = 0, blue = 0] = rgb.map(part => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  function contrast(one: Colour, other: Colour): number {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }
  function textNodes(): Text[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '') found.push(node)
    }
    return found
  }

  const measure: Measures = {
    overflowing() {
      const root = document.documentElement
      const wide = root.scrollWidth > window.innerWidth ? [`page: ${root.scrollWidth} px wide`] : []
      const cut = [...document.body.querySelectorAll('*')].filter(element => {
        if (!(element instanceof HTMLElement) || isForEars(element) || !isShown(element))
          return false
        if (mayEndInDots(element)) return false
        const { overflowX, overflowY, display } = getComputedStyle(element)
        if (display === 'inline' || element instanceof HTMLTextAreaElement) return false
        const hides = (overflow: string) => overflow !== 'visible'
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        )
      })
      const out = textNodes().filter(node => {
        const element = node.parentElement
        if (element === null || !isShown(element) || isForEars(element)) return false
        if (element.closest('details:not([open]) > :not(summary)') !== null) return false
        if (mayEndInDots(element)) return false
        const range = document.createRange()
        range.selectNodeContents(node)
        const { left, right, width } = range.getBoundingClientRect()
        return width > 1 && (left < -1 || right > window.innerWidth + 1)
      })
      return [...wide, ...cut.map(name), ...out.map(({ data }) => `outside: ${data.slice(0, 40)}`)]
    },

    smallTargets() {
      const targets = document.body.querySelectorAll(
        'a[href], button, summary, input, textarea, select',
      )
      return [...targets].flatMap(element => {
        if (!isShown(element) || element.matches('.skip-link')) return []
        const { width, height } = element.getBoundingClientRect()
        const isInText = getComputedStyle(element).display === 'inline'
        // A link in a sentence is as high as its line; other controls need the full target size.
        const least = isInText ? 0 : element.closest('.notice') ? 24 : 44
        const round = (size: number) => Math.round(size * 10) / 10
        return round(width) < least || round(height) < least
          ? [`${round(width)}x${round(height)} ${name(element)}`]
          : []
      })
    },

    paleText(least) {
      return textNodes().flatMap(node => {
        const element = node.parentElement
        if (element === null || !isShown(element) || isForEars(element)) return []
        if (element.closest('svg, details:not([open]) > :not(summary)') !== null) return []
        const under = ground(element)
        const ink = over(colour(getComputedStyle(element).color), under)
        const found = Math.round(contrast(ink, under) * 100) / 100
        return found < least ? [`${found} ${name(element)}`] : []
      })
    },

    palePlaceholders(least) {
      return [...document.querySelectorAll('[placeholder]')].flatMap(element => {
        if (!isShown(element)) return []
        const { color, opacity } = getComputedStyle(element, '::placeholder')
        const [red, green, blue, alpha] = colour(color)
        const under = ground(element)
        const ink = over([red, green, blue, alpha * Number(opacity)], under)
        const found = Math.round(contrast(ink, under) * 100) / 100
        return found < least ? [`${found} ${name(element)}`] : []
      })
    },

    spaceText() {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },

    lengthenText(by) {
      for (const node of textNodes()) {
        const words = node.data.split(/(\s+)/)
        node.data = words
          .map(word =>
            word.trim() === ''
              ? word
              : word + 'ұзарту'.repeat(9).slice(0, Math.ceil(word.length * by)),
          )
          .join('')
      }
    },

    focusFaults() {
      const element = document.activeElement
      if (element === null || element === document.body) return ['nothing has the focus']
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const faults: string[] = []
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline')
      const around = ground(element.parentElement)
      const found = contrast(colour(outlineColor), around)
      if (found < 3) faults.push(`outline ${found.toFixed(2)}:1`)
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
      if (box.bottom < 0 || box.top > window.innerHeight) faults.push('outside the window')
      // The whole element must be visible, as far as the window is high enough.
      const points = [box.top + 2, Math.min(box.bottom, box.top + window.innerHeight) - 2]
      for (const y of points) {
        const x = (box.left + Math.min(box.right, window.innerWidth)) / 2
        if (y < 0 || y > window.innerHeight) continue
        const top = document.elementFromPoint(x, y)
        if (top === null || !(element.contains(top) || top.contains(element))) {
          faults.push(`under ${top === null ? 'nothing' : name(top)}`)
        }
      }
      return faults.map(fault => `${fault}: ${name(element)}`)
    },

    focused: () => (document.activeElement ? name(document.activeElement) : ''),
  }
  Object.assign(window, { measure })
}
