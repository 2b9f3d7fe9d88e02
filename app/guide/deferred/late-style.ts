/**
 * Applies the late style sheet (app/styles/late.css), whose link in the page is for paper, to the screen too. Resolves
 * when it is applied; also when it cannot be fetched, because a part without style is better than none. The next call
 * tries again.
 */
export async function showLateStyle(): Promise<void> {
  const forPaper = linkForPaper()
  if (forPaper === null) return
  // A link of its own, whose events are sure to come: the one for paper may have loaded, or failed, long ago.
  const forAll = document.createElement('link')
  forAll.rel = 'stylesheet'
  forAll.media = 'all'
  forAll.href = forPaper.href
  forPaper.after(forAll)
  await new Promise<void>(resolve => {
    forAll.addEventListener('load', () => {
      // Two calls may have overlapped: one link stays. It is looked for again, so that the listener does not hold it.
      const spare = linkForPaper() ?? forAll
      spare.remove()
      resolve()
    })
    forAll.addEventListener('error', () => {
      forAll.remove()
      resolve()
    })
  })
}

function linkForPaper() {
  return document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')
}
