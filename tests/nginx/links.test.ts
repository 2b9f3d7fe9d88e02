import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startNginx } from '../../scripts/hosting/start-nginx.ts'
import { ask } from '../journeys/support/raw-request.ts'

const home = mkdtempSync(join(tmpdir(), 'eds-guide-links-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('nginx follows no symbolic link out of the site, but its root may be one', async () => {
  cpSync('dist', join(home, 'site'), { recursive: true })
  writeFileSync(join(home, 'secret.txt'), 'secret')
  symlinkSync(join(home, 'secret.txt'), join(home, 'site/link.txt'))
  symlinkSync(home, join(home, 'site/up'))
  symlinkSync(join(home, 'site'), join(home, 'current'))
  const nginx = await startNginx({
    folder: join(home, 'current'),
    base: '/',
    configuration: 'deploy/nginx',
  })
  const { origin } = new URL(nginx.address)
  const statuses: number[] = []
  for (const path of ['/kk/', '/link.txt', '/up/secret.txt', '/up/site/kk/'])
    statuses.push((await ask(origin, path)).status)
  await nginx.stop()
  expect(statuses).toEqual([200, 404, 404, 404])
})
