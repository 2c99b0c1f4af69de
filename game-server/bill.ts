/** A bill of materials from a lock file: one component per package and version that a running server installs. */

interface Lock {
  readonly name: string
  readonly version: string
  readonly packages: Readonly<Record<string, Package>>
}

interface Package {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
}

/** What is only for developing is left out. The same lock file gives the same bill. */
export function billOf({ name, version, packages }: Lock) {
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  const all = used.map(([path, found]) =>
    componentOf(found.name ?? path.slice(path.lastIndexOf('node_modules/') + 13), found),
  )
  const components = new Map(all.map((component) => [component['bom-ref'], component]))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version } },
    components: [...components.values()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  }
}

function componentOf(name: string, { version = '', license, integrity }: Package) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license !== undefined && {
      licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    ...(integrity?.startsWith('sha512-') && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }],
    }),
  }
}
