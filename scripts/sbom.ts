import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** A CycloneDX bill of materials, as far as it is used. */
export type Sbom = {
  serialNumber?: string
  metadata: {
    timestamp?: string
    tools?: unknown
    component: { 'bom-ref': string; name: string; version: string }
  }
  components: {
    'bom-ref': string
    name: string
    version: string
    externalReferences?: unknown
    hashes?: unknown[]
    licenses?: unknown[]
  }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

type Locked = { name?: string; version?: string; dev?: true; devOptional?: true; optional?: true }
type Lock = { packages: Record<string, Locked> }

/** The file of the bill of materials. */
export const sbomFile = 'docs/sbom.json'

/** The packages in the lock file that are shipped to readers, as `name@version`. */
export function shippedPackages(): string[] {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`)
    .sort((one, other) => (one < other ? -1 : 1))
}

/**
 * Creates the bill of materials: the packages in the site, with versions, licences and hashes. Values that change
 * between runs or name a machine are removed, so that the same lock file gives the same list.
 * @throws Error with npm's own words when it fails
 */
export function makeSbom(): Sbom {
  // With developers' packages omitted, npm would also drop those of ours that they use too (react).
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`)
  const { serialNumber: _changes, ...sbom }: Sbom = JSON.parse(stdout)
  const { timestamp: _now, tools: _mine, ...metadata } = sbom.metadata
  const { name }: { name: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  const shipped = new Set(shippedPackages())
  const own = metadata.component['bom-ref']
  return {
    ...sbom,
    // npm names the project after its folder.
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: sbom.components
      .filter(component => shipped.has(component['bom-ref']))
      .map(({ externalReferences: _addresses, ...component }) => component),
    dependencies: sbom.dependencies
      .filter(({ ref }) => ref === own || shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(on => shipped.has(on)) })),
  }
}

if (process.argv[1] === 'scripts/sbom.ts') {
  writeFileSync(sbomFile, `${JSON.stringify(makeSbom(), undefined, 1)}\n`)
  console.log(sbomFile)
}
