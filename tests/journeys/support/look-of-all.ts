/**
 * Where every element of the page stands and what it looks like, with all that is folded open. Runs in the page.
 * @returns a line for each element and for what is drawn before and after it
 */
export function lookOfAll(): string[] {
  const colours = ['color', 'background-color', 'border-block-start-color', 'fill', 'stroke']
  const shapes = ['display', 'visibility', 'position', 'font', 'text-decoration-line', 'list-style']
  const edges = ['padding', 'border-width', 'border-radius', 'opacity', 'transform', 'content']
  for (const details of document.querySelectorAll('details')) details.open = true
  const lines: string[] = []
  for (const element of document.querySelectorAll(
    'html, body, body :not(link, script, template)',
  )) {
    const { x, y, width, height } = element.getBoundingClientRect()
    const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`
    for (const part of ['', '::before', '::after']) {
      const look = getComputedStyle(element, part === '' ? null : part)
      if (part !== '' && look.content === 'none') continue
      const box = part === '' ? [x, y, width, height] : [look.width, look.height]
      const values = [...colours, ...shapes, ...edges].map(one => look.getPropertyValue(one))
      lines.push([name, part, ...box, ...values].join(' | '))
    }
  }
  return lines
}
