/** A component of a CycloneDX document, as far as it is read here. */
export interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl?: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
  readonly licenses?: readonly {
    readonly expression?: string
    readonly license?: { readonly id?: string; readonly name?: string }
  }[]
}

/** The SBOM of npm: what is installed here, and what depends on what. */
export interface Sbom {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/** The packages that users get, as “name@version”. */
export interface Shipped {
  /** Those that npm installs beside wirelint and its packages. */
  readonly installed: ReadonlySet<string>
  /** Those whose code is in the files of wirelint. */
  readonly bundled: ReadonlySet<string>
}

/** A package of npm's lock file. */
interface LockedPackage {
  readonly name?: string
  readonly version?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** Lists what a lock file installs for users: no tools of development, but the packages of the workspaces. */
export function listInstalled(packages: Readonly<Record<string, LockedPackage>>): ReadonlySet<string> {
  const shipped = Object.entries(packages).filter(
    ([path, { dev, link }]) => path !== '' && dev !== true && link !== true,
  )
  return new Set(
    shipped.map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//u, '')}@${version ?? ''}`),
  )
}

/** Lists the packages that the notices name. */
export const listBundled = (notices: string): ReadonlySet<string> =>
  new Set(
    Array.from(notices.matchAll(/^-{80}\n(\S+) (\S+) \(/gmu), ([, name, version]) => `${name ?? ''}@${version ?? ''}`),
  )

/**
 * Keeps of an SBOM what users get. `npm sbom --omit dev` also omits packages that are needed and that tools of
 * development need too, and it does not know what is bundled. Throws an Error if a package is missing.
 */
export function keepShipped(sbom: Sbom, { installed, bundled }: Shipped): Sbom {
  const components = sbom.components
    .map(nameByUrl)
    .filter(component => installed.has(idOf(component)) || bundled.has(idOf(component)))
    .map(component => (bundled.has(idOf(component)) ? { ...component, properties: [inFiles] } : component))
  const found = new Set(components.map(idOf))
  const missing = [...installed, ...bundled].filter(id => !found.has(id))
  if (missing.length > 0) throw new Error(`These packages are not in the SBOM: ${missing.join(', ')}.`)
  const main = nameByUrl(sbom.metadata.component)
  const refs = new Set([main, ...components].map(component => component['bom-ref']))
  const dependencies = sbom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(each => refs.has(each)) }))
  return { ...sbom, metadata: { ...sbom.metadata, component: main }, components, dependencies }
}

const inFiles = { name: 'wirelint:bundled', value: 'true' }

const idOf = ({ name, version }: Component): string => `${name}@${version}`

/** npm names the packages of this folder by their folders. */
function nameByUrl<C extends Component>(component: C): C {
  const name = /^pkg:npm\/(.+)@[^@]+$/u.exec(component.purl ?? '')?.[1]
  return name === undefined ? component : { ...component, name: decodeURIComponent(name) }
}

/** Returns the licence of a component; null if it names none. */
export function licenceOf({ licenses = [] }: Component): string | null {
  const names = licenses.flatMap(({ expression, license }) => expression ?? license?.id ?? license?.name ?? [])
  return names.length === 0 ? null : names.join(' OR ')
}
