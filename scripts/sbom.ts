import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepShipped, licenceOf, listBundled, listInstalled, type Sbom } from './sbom/keep-shipped.js'

/*
 * Writes what users of wirelint and its packages get, installed beside it or bundled: an SBOM in CycloneDX and a list
 * of licences. It reads the notices of the build. CI keeps both: npm run sbom [-- FOLDER]. Fails if a package is
 * missing or names no licence.
 */
const [folder = 'reports'] = process.argv.slice(2)
const command = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']
const all = JSON.parse(execFileSync('npm', command, { encoding: 'utf8', maxBuffer: 1 << 28 })) as Sbom
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Parameters<typeof listInstalled>[0]
}
const bundled = listBundled(readFileSync('dist/bin/THIRD-PARTY-NOTICES.txt', 'utf8'))
const sbom = keepShipped(all, { installed: listInstalled(packages), bundled })
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`)

const lines = sbom.components.map(component => {
  const { name, version } = component
  const way = bundled.has(`${name}@${version}`) ? 'bundled' : 'installed'
  return `${name}\t${version}\t${licenceOf(component) ?? ''}\t${way}\n`
})
writeFileSync(join(folder, 'licences.tsv'), [...new Set(lines)].sort().join(''))
process.stdout.write(
  `${folder}: sbom.cdx.json with ${String(sbom.components.length)} components, ${String(bundled.size)} of them bundled; licences.tsv\n`,
)
const nameless = sbom.components.filter(component => licenceOf(component) === null).map(({ name }) => name)
if (nameless.length > 0) throw new Error(`These packages name no licence: ${nameless.join(', ')}.`)
