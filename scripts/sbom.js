import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Writes what users of wirelint and its packages install: an SBOM in CycloneDX and a list of licences. CI keeps both:
 * npm run sbom [-- FOLDER]. Fails if a package names no licence.
 */
const [folder = 'reports'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const sbom = execFileSync('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
})
writeFileSync(join(folder, 'sbom.cdx.json'), sbom)

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const installed = Object.entries(packages)
  .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && dev !== true && link !== true)
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return { name, version, license: license ?? readLicence(path) }
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1))
const lines = installed.map(({ name, version, license }) => `${name}\t${version}\t${license}\n`)
writeFileSync(join(folder, 'licences.tsv'), lines.join(''))
const nameless = installed.filter(({ license }) => license === null).map(({ name }) => name)
process.stdout.write(
  `${folder}: sbom.cdx.json with ${String(JSON.parse(sbom).components.length)} components, licences.tsv with ${String(lines.length)} packages\n`,
)
if (nameless.length > 0) throw new Error(`These packages name no licence: ${nameless.join(', ')}.`)

/** The licence that a package itself names; a package for another system is not installed. */
function readLicence(path) {
  if (!existsSync(join(path, 'package.json'))) return null
  const { license, licenses } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  return license ?? licenses?.map(({ type }) => type).join(' OR ') ?? null
}
