import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettings, siteWarning } from '../../deploy/settings.ts'
import { hostFiles } from '../../scripts/hosting/files.ts'

describe('the settings of a host', () => {
  it('have defaults for local use', () => {
    const laptop = {
      base: '/',
      site: 'http://localhost:4173',
      embedParents: [],
      insights: '',
      folder: 'dist',
    }
    expect(readSettings({})).toEqual(laptop)
    expect(readSettings({ BASE_PATH: '', SITE_URL: '', EMBED_PARENTS: ' ', OUT_DIR: '' })).toEqual(
      laptop,
    )
  })

  it('warn when SITE_URL is missing', () => {
    expect(siteWarning({})).toMatch(/^SITE_URL is not set: .*http:\/\/localhost:4173/)
    expect(siteWarning({ SITE_URL: '' })).toBe(siteWarning({}))
    expect(siteWarning({ SITE_URL: 'https://eds.example' })).toBeUndefined()
  })

  it('are read from valid variables', () => {
    const read = readSettings({
      BASE_PATH: '/help/eds-2.0/',
      SITE_URL: 'https://eds.example',
      EMBED_PARENTS: 'https://portal.example, https://help.example:8443\nhttp://localhost:5000',
      INSIGHTS_URL: 'https://counts.example/guide',
      OUT_DIR: 'out/site',
    })
    expect(read).toEqual({
      base: '/help/eds-2.0/',
      site: 'https://eds.example',
      embedParents: [
        'https://portal.example',
        'https://help.example:8443',
        'http://localhost:5000',
      ],
      insights: 'https://counts.example/guide',
      folder: 'out/site',
    })
  })

  it.each([
    ['BASE_PATH', 'help/'],
    ['BASE_PATH', '/help'],
    ['BASE_PATH', '//evil.example/'],
    ['BASE_PATH', '/../'],
    ['BASE_PATH', '/a b/'],
    ['SITE_URL', 'https://eds.example/'],
    ['SITE_URL', 'http://eds.example'],
    ['EMBED_PARENTS', '*'],
    ['EMBED_PARENTS', 'https://*.example'],
    ['EMBED_PARENTS', 'portal.example'],
    ['EMBED_PARENTS', 'http://portal.example'],
    ['EMBED_PARENTS', 'https://portal.example/help/'],
    ['EMBED_PARENTS', "https://portal.example;script-src'unsafe-inline'"],
    ['EMBED_PARENTS', "'self'"],
    ['EMBED_PARENTS', 'null'],
  ])('are refused with the name of an invalid variable: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name)
  })

  it('allow only origins and a path into headers and configurations', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (parents, base) => {
        let settings
        try {
          settings = readSettings({
            EMBED_PARENTS: `https://a.example ${parents}`,
            BASE_PATH: base,
          })
        } catch {
          return
        }
        for (const text of hostFiles(settings).values()) expect(text).not.toMatch(/\r|\0|unsafe/)
        expect(settings.embedParents.join('')).toMatch(/^[a-z0-9.:/-]*$/)
        expect(settings.base).toMatch(/^[A-Za-z0-9._/-]+$/)
      }),
      { numRuns: 1000 },
    )
  })
})
