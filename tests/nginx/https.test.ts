import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:tls'
import type { PeerCertificate } from 'node:tls'
import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFor } from '../../deploy/headers.ts'
import { startSecureNginx } from '../../scripts/hosting/start-nginx.ts'
import { ask, textOf } from '../journeys/support/raw-request.ts'
import { selfSigned } from './self-signed.ts'

const home = mkdtempSync(join(tmpdir(), 'eds-guide-certificate-'))
let nginx: Awaited<ReturnType<typeof startSecureNginx>>

beforeAll(async () => {
  const files = { certificate: join(home, 'fullchain.pem'), key: join(home, 'privkey.pem') }
  const made = selfSigned('eds.example')
  writeFileSync(files.certificate, made.certificate)
  writeFileSync(files.key, made.key)
  nginx = await startSecureNginx({
    folder: 'dist',
    base: '/',
    configuration: 'deploy/nginx',
    ...files,
  })
})
afterAll(async () => {
  await nginx?.stop()
  rmSync(home, { recursive: true, force: true })
})

async function askSecurely(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: nginx.port, path, rejectUnauthorized: false }
    request(options, answer => resolve(answer.resume()))
      .on('error', reject)
      .end()
  })
}

/** Expects every header of deploy/headers.ts, except HSTS over plain http. */
function expectHeaders(read: (name: string) => unknown, isSecure: boolean) {
  for (const [name, value] of Object.entries(headersFor('', { embedParents: [] }))) {
    if (!isSecure && name === 'Strict-Transport-Security') continue
    expect(`${name}: ${String(read(name.toLowerCase()))}`).toBe(`${name}: ${value}`)
  }
}

describe('nginx with a certificate', () => {
  it('accepts the shipped configuration', () => {
    expect(nginx.said).toContain('test is successful')
    expect(nginx.said).not.toMatch(/\[(?:warn|emerg|error)\]/)
  })

  it.each(['/kk/', '/ru/no-such/'])('responds over https with all headers: %s', async path => {
    const answer = await askSecurely(path)
    expect(answer.statusCode).toBe(path === '/kk/' ? 200 : 404)
    expectHeaders(name => answer.headers[name], true)
  })

  it('speaks HTTP/2 and TLS 1.2 at least, with its certificate', async () => {
    const spoken = await new Promise<{ protocol: unknown; tls: unknown; of: PeerCertificate }>(
      (resolve, reject) => {
        const options = {
          host: '127.0.0.1',
          port: nginx.port,
          ALPNProtocols: ['h2'],
          rejectUnauthorized: false,
        }
        const socket = connect(options, () => {
          resolve({
            protocol: socket.alpnProtocol,
            tls: socket.getProtocol(),
            of: socket.getPeerCertificate(),
          })
          socket.destroy()
        }).on('error', reject)
      },
    )
    expect(spoken.protocol).toBe('h2')
    expect(spoken.tls).toBe('TLSv1.3')
    expect(spoken.of.subject.CN).toBe('eds.example')
  })
})

describe('plain http', () => {
  const plain = () => `http://localhost:${nginx.plainPort}`

  it.each(['/', '/kk/?from=qr', '/ru/no-such/', '/eds-guide.html', '//evil.example/'])(
    'redirects to the same address of the site: %s',
    async path => {
      const answer = await ask(plain(), path, { headers: { Host: 'evil.example' } })
      expect(answer.status).toBe(301)
      expect(answer.headers.get('location')).toBe(`https://eds.example${path}`)
      expect(answer.doubled).toEqual([])
      expectHeaders(name => answer.headers.get(name), false)
    },
  )

  it('on the https port gets an error page', async () => {
    const answer = await ask(`http://localhost:${nginx.port}`, '/kk/')
    expect(answer.status).toBe(400)
    expect(textOf(answer)).toContain('data-page="not-found"')
    expectHeaders(name => answer.headers.get(name), true)
  })
})
