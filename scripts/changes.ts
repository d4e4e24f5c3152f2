import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChangeNote, readChangeNote } from './changes/change-note.js'
import { addRelease } from './changes/release-section.js'

/*
 * Moves the files of changes/ into CHANGELOG.md, under the version of package.json: npm run changes
 * Checks the files and writes nothing: npm run changes -- --check
 */
const folder = 'changes'
const names = readdirSync(folder)
  .filter(name => name !== 'README.md')
  .sort()
const changes: ChangeNote[] = []
const problems: string[] = []
for (const name of names) {
  const change = readChangeNote(name, readFileSync(join(folder, name), 'utf8'))
  if (typeof change === 'string') problems.push(`${folder}/${name}: ${change}`)
  else changes.push(change)
}

if (problems.length > 0) fail(problems.join('\n'))
else if (process.argv.includes('--check') || names.length === 0)
  process.stdout.write(`${folder}/ is in order. Changes since the last release: ${String(names.length)}.\n`)
else moveIntoChangelog()

function moveIntoChangelog(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  const changelog = addRelease(readFileSync('CHANGELOG.md', 'utf8'), version, changes)
  if (changelog === null) {
    fail(`CHANGELOG.md has a section for ${version}. Raise the version in package.json first.`)
    return
  }
  writeFileSync('CHANGELOG.md', changelog)
  for (const name of names) rmSync(join(folder, name))
  process.stdout.write(`CHANGELOG.md has a section for ${version}. Changes in it: ${String(names.length)}.\n`)
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
