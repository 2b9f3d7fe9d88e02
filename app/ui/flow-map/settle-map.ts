/** Where the map comes after its outline; map.css shows them in that order without scripts too. */
const narrow = '(max-width: 48rem)'

/**
 * Puts the map where it is seen, in the order of the page for the keyboard as well, and shows its
 * beginning: a frame that opens at its corner is blank paper on a telephone.
 */
export function settleMap(root: ParentNode, page: Pick<Window, 'matchMedia'>) {
  const sheet = root.querySelector('.map-sheet')
  const outline = root.querySelector('.map-words')
  const frame = root.querySelector('.map-frame')
  if (sheet === null || outline === null || frame === null) return
  const query = page.matchMedia(narrow)
  const settle = () => {
    if (query.matches) outline.after(sheet)
    else outline.before(sheet)
    showStart(frame)
  }
  query.addEventListener('change', settle)
  settle()
}

/** The start of the flow has the first place on the map, and the middle of the frame. */
function showStart(frame: Element) {
  const start = frame.querySelector('.map-step')?.getBoundingClientRect()
  if (start === undefined) return
  const { left, width } = frame.getBoundingClientRect()
  frame.scrollLeft += start.left + start.width / 2 - (left + width / 2)
}
