import { guide } from '../../../compiler/guide.ts'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { HeaderSettings } from '../../../deploy/headers.ts'
import type { HostSettings } from '../../../deploy/settings.ts'
import { startServer } from '../../../scripts/serve/server.ts'
import { hostFiles } from '../../../scripts/hosting/files.ts'
import { startNginx } from '../../../scripts/hosting/start-nginx.ts'

type Site = Pick<HostSettings, 'folder' | 'base'> & HeaderSettings

/** Whether tests run on the real nginx (`HOST_UNDER_TEST=nginx`) instead of `npm run serve`. */
export const isNginx = process.env['HOST_UNDER_TEST'] === 'nginx'

/** Serves a built site by the host under test, on any free port. */
export async function startHost(site: Site) {
  if (!isNginx) return startServer({ ...site, port: 0 })
  const isAsShipped = site.base === '/' && site.embedParents.length === 0 && !site.insights
  if (isAsShipped) return startNginx({ ...site, configuration: 'deploy/nginx' })

  const made = await mkdtemp(join(tmpdir(), `${guide.id}-host-`))
  for (const [path, text] of hostFiles({ ...site, site: 'https://eds.example' })) {
    await mkdir(dirname(join(made, path)), { recursive: true })
    await writeFile(join(made, path), text)
  }
  const host = await startNginx({ ...site, configuration: join(made, 'nginx') })
  return {
    address: host.address,
    stop: async () => {
      await host.stop()
      await rm(made, { recursive: true, force: true })
    },
  }
}
