import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import type { SavedFigures } from '../../src/evaluation/saved-figures.js'

/*
 * Runs the console sessions of the documentation: they must print the output that they show. A line "…" is any number of lines. A
 * file is a block after a comment with its name; a configuration replaces the one before, and must load.
 */

const built = resolve('dist/bin/wirelint.js')
const block = /(?:<!-- (\S+) -->\n)?```(\w+)\n([\s\S]*?)```/gu
const pages = readdirSync('docs').filter(name => name.endsWith('.md'))

const isConfig = (name: string): boolean => name.startsWith('wirelint.config.')

/** A session's commands, each with the lines it shows. */
const commandsIn = (session: string): readonly { command: string; shown: readonly string[] }[] =>
  session
    .split(/^\$ /mu)
    .slice(1)
    .map(each => {
      const [command = '', ...shown] = each.trimEnd().split('\n')
      return { command, shown }
    })

/** Returns the output of a command on both channels, standard output first. */
function printed(command: string, cwd: string): string {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `wirelint() { "${process.execPath}" "${built}" "$@"; }\n${command}`],
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined } },
  )
  return stdout + stderr
}

/** Writes what a command prints now into its page: UPDATE_DOCS=1 npm run unit -- __tests__/docs/commands */
function replaceOutput(
  page: string,
  { command, shown, output }: { command: string; shown: readonly string[]; output: string },
): void {
  const before = `$ ${[command, ...shown].join('\n')}\n`
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(before, () => `$ ${command}\n${output}`),
  )
}

const pattern = (shown: readonly string[]): RegExp =>
  new RegExp(
    `^${shown.map(line => (line === '…' ? '(?:.*\\n)*' : `${line.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}\\n`)).join('')}$`,
    'u',
  )

for (const page of pages.filter(name => readFileSync(join('docs', name), 'utf8').includes('```console\n')))
  test(`the sessions of docs/${page} print what they show`, () => {
    const here = mkdtempSync(join(tmpdir(), 'wirelint-docs-'))
    try {
      // The package as it is published, for modules that import it.
      mkdirSync(join(here, 'node_modules'))
      symlinkSync(resolve('.'), join(here, 'node_modules/wirelint'))
      for (const [, name, language, content = ''] of readFileSync(join('docs', page), 'utf8').matchAll(block)) {
        if (name !== undefined) {
          mkdirSync(dirname(join(here, name)), { recursive: true })
          const print = content.includes('FINGERPRINT')
            ? (/"fingerprint":"(\w+)"/u.exec(printed('wirelint -f jsonl --no-config feed.jsonl', here))?.[1] ?? '')
            : ''
          if (isConfig(name)) for (const other of readdirSync(here).filter(isConfig)) rmSync(join(here, other))
          writeFileSync(join(here, name), content.replace('FINGERPRINT', print))
          if (isConfig(name))
            expect(JSON.parse(printed('wirelint --print-config any.txt', here))).toMatchObject({
              config: join(here, name),
            })
        }
        if (language === 'console')
          for (const { command, shown } of commandsIn(content)) {
            const output = `${printed(command, here).trimEnd()}\n`
            if (process.env['UPDATE_DOCS'] === '1' && !shown.includes('…'))
              replaceOutput(join('docs', page), { command, shown, output })
            else expect(output).toMatch(pattern(shown))
          }
      }
    } finally {
      rmSync(here, { recursive: true, force: true })
    }
  })

test('every figure is of a set that the data page describes, and README.md has the last ones', () => {
  const { sets, severities } = JSON.parse(readFileSync('docs/evaluation.json', 'utf8')) as SavedFigures
  const fitted = Array.from(
    readFileSync('docs/verdict.md', 'utf8').matchAll(/^\| ([\w-]+-(?:news|wire|references)) \|/gmu),
    ([, set = '']) => set,
  )
  expect(fitted.length).toBeGreaterThan(0)
  const data = readFileSync('docs/data.md', 'utf8')
  for (const set of [...sets.map(each => each.set), ...fitted]) expect(data).toContain(`\n| ${set} | `)
  const marked = (severity: string): string => {
    const figures = (severities[severity] ?? []).filter(figure => figure.marked !== null)
    return `${String(figures.reduce((sum, figure) => sum + (figure.marked ?? 0), 0))} of ${String(figures.reduce((sum, { hits }) => sum + hits, 0))} ${severity}s`
  }
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/gu, ' ')
  expect(readme).toContain(marked('error'))
  expect(readme).toContain(marked('warning'))
})

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsIn = (page: string): readonly string[] =>
  Array.from(readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gmu), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/gu, '-'),
  )

test('every link between the pages leads to a page and a heading', () => {
  const folders = ['docs', 'docs/decisions', 'docs/rules']
  const linking = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name))),
  ].filter(name => name.endsWith('.md'))
  for (const page of linking)
    for (const [, link = ''] of readFileSync(page, 'utf8').matchAll(/\]\(([^()\s]+)\)/gu)) {
      if (link.includes(':')) continue
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? page : join(dirname(page), file)
      const leads = existsSync(target) && (anchor === undefined || anchorsIn(target).includes(anchor))
      expect([page, link, leads]).toEqual([page, link, true])
    }
})
