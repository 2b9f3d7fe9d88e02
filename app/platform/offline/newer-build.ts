import { guideId } from '../guide-id.ts'

const key = `${guideId}:reloaded-for`

/**
 * Reloads the page when one of its files is gone because the site was deployed meanwhile: that is, when
 * the page on the server now names other files. At most once per build; without a reload the page stays
 * readable and its answers stay links. It belongs to the entry script, so it uses the storage without the wrapper.
 * @param script the address of the script that this page was built with
 * @throws DOMException, and does not reload, where session storage is refused
 */
export async function reloadIfNewer(window: Window, script: string) {
  const { pathname } = new URL(script)
  const response = await window.fetch(window.location.href, { cache: 'no-store' })
  if (!response.ok || (await response.text()).includes(pathname)) return
  if (window.sessionStorage.getItem(key) === pathname) return
  window.sessionStorage.setItem(key, pathname)
  window.location.reload()
}
