import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeSbom, sbomFile, shippedPackages } from '../../scripts/sbom.ts'
import type { Sbom } from '../../scripts/sbom.ts'

type Locked = { integrity?: string; resolved?: string; hasInstallScript?: true; link?: true }
const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const project: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the packages', () => {
  it('have exact versions', () => {
    const { dependencies, devDependencies } = project
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('have hashes, no named host, and no install script', () => {
    const loose = packages.filter(
      ([, { integrity, resolved, link, hasInstallScript }]) =>
        !integrity?.startsWith('sha512-') ||
        resolved !== undefined ||
        link === true ||
        hasInstallScript === true,
    )
    expect(loose.map(([path]) => path)).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })

  it("are at least a week old; at most six of them run in a reader's browser", () => {
    const [, days] = /^min-release-age=(\d+)$/m.exec(readFileSync('.npmrc', 'utf8')) ?? []
    expect(Number(days)).toBeGreaterThanOrEqual(7)
    expect(Object.keys(project.dependencies).length).toBeLessThanOrEqual(6)
  })

  it('are locked in their declared versions', () => {
    const { dependencies, devDependencies } = project
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies })
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version })
    }
  })

  it("of a reader's browser each have a decision record", () => {
    const record = readFileSync('docs/decisions/0301-runtime-dependencies.md', 'utf8')
    for (const name of Object.keys(project.dependencies)) expect(record).toContain(`\`${name}\``)
  })
})

describe('the bill of materials', () => {
  const kept: Sbom = JSON.parse(readFileSync(sbomFile, 'utf8'))

  it('matches the lock file; "npm run sbom" renews it', () => {
    expect(kept).toEqual(JSON.parse(JSON.stringify(makeSbom())))
  })

  it('lists everything that is shipped, with its hash and licence', () => {
    const named = kept.components.map(component => component['bom-ref'])
    expect(named).toEqual(expect.arrayContaining(shippedPackages()))
    expect(named).toHaveLength(shippedPackages().length)
    for (const { hashes, licenses } of kept.components) {
      expect(hashes).toHaveLength(1)
      expect(licenses).toHaveLength(1)
    }
  })

  it('contains no time, no machine and no registry', () => {
    const text = readFileSync(sbomFile, 'utf8')
    expect(text).not.toMatch(/timestamp|serialNumber|"distribution"|\.tgz/)
  })
})
