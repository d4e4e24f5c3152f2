import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the name, version and licence of each bundled package, as the licences demand. The packages are those in
 * esbuild's metafile and `others`, whose paths start at `root`.
 */
export function writeNotices(file, { inputs }, { root, others = [] }) {
  const folders = [
    ...new Set(Object.keys(inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? [])),
    ...others,
  ]
  const notices = folders.map(folder => readNotice(join(root, folder))).sort()
  writeFileSync(file, `What is bundled here, and under which terms.\n${[...new Set(notices)].join('')}`)
}

function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter(each => /^(?:licen[cs]e|copying|notice)/iu.test(each))
    .map(each => readFileSync(join(folder, each), 'utf8').trim())
  if (texts.length === 0 && existsSync(join(folder, 'README.md')))
    texts.push(/^#+ licen[cs]e\b[^]*$/imu.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[0].trim() ?? '')
  return `\n${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
