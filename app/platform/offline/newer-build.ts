import { guideId } from '../guide-id.ts'

const guard = `${guideId}:reloaded-for`

/**
 * Loads the page anew when a file it names is gone because the site was deployed meanwhile: that is,
 * when the page on the server now names other files. At most once a build, and not at all where that
 * cannot be remembered; the page stays readable and its answers stay links either way.
 * @param script the address of the script that this page was built with
 */
export async function reloadIfNewer(window: Window, script: string) {
  const { pathname } = new URL(script)
  const response = await window.fetch(window.location.href, { cache: 'no-store' })
  if (!response.ok || (await response.text()).includes(pathname)) return
  if (window.sessionStorage.getItem(guard) === pathname) return
  window.sessionStorage.setItem(guard, pathname)
  window.location.reload()
}
