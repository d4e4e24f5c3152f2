import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Makes the site of the documentation: copies docs/ into pages/, with the rules' examples for the try-its, writes the desk beside
 * it, and has VitePress build it. A link that leads nowhere fails the build.
 */
const at = path => fileURLToPath(new URL(path, import.meta.url))
const root = at('../')
const pages = at('pages')

/** Returns the place of a file of the repository on the site; null for one that is no page. */
function placeOf(path) {
  if (path.startsWith('docs/') && path.endsWith('.md'))
    return path.slice('docs/'.length).replace(/README\.md$/u, 'index.md')
  return (
    { 'SECURITY.md': 'security.md', 'CONTRIBUTING.md': 'contributing.md', 'CHANGELOG.md': 'changelog.md' }[path] ?? null
  )
}

/** Turns a link of a file of the repository into one of the site; a file that is no page comes along. */
function placeLink(link, from) {
  if (/^(?:[a-z]+:|#)/u.test(link)) return link
  const [target, hash = ''] = link.split(/(?=#)/u)
  const path = posix.normalize(posix.join(posix.dirname(from), target))
  if (!existsSync(root + path)) throw new Error(`${from} links to ${link}, which is not there.`)
  const place = placeOf(path)
  if (place !== null) return `/${place}${hash}`
  mkdirSync(dirname(join(pages, 'public/files', path)), { recursive: true })
  cpSync(root + path, join(pages, 'public/files', path), { recursive: true })
  return `/files/${path}`
}

/** Rewrites the links of a page, but for those in code. */
const placeLinks = (text, from) =>
  text
    .split(/(^```[^]*?^```$|`[^`\n]*`)/mu)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(/\]\(([^)\s]+)\)/gu, (_, link) => {
            const placed = placeLink(link, from)
            return `](${placed})${placed.startsWith('/files/') ? '{target="_self"}' : ''}`
          }),
    )
    .join('')

/** The most examples of a try-it. */
const mostExamples = 8

/** Reads the examples of a rule's page that are one text, without settings. */
function readExamples(text) {
  const found = /^## What it finds$([^]*?)(?=^## |(?![^]))/mu.exec(text)?.[1] ?? ''
  return [...found.matchAll(/^- (`+)(.+?)\1$/gmu)]
    .map(([, , example]) => example.trim().replace(/[⟦⟧]/gu, '').replaceAll('⏎', '\n'))
    .slice(0, mostExamples)
}

/** Returns the head of a page, in which the site's theme looks for the try-it. */
function headOf(path, text) {
  const [, rule] = /^docs\/rules\/(.+)\.md$/u.exec(path) ?? []
  const examples = rule === undefined || rule === 'README' ? [] : readExamples(text)
  const [, severity = ''] = /^\| (error|warning|info) \|/mu.exec(text) ?? []
  return { rule, examples, severity }
}

/** The words above the documentation on the first page. */
const home = {
  layout: 'home',
  hero: {
    name: 'wirelint',
    text: 'Finds what machine translation does to news copy',
    tagline: 'For editors, desks and feeds. It runs on your machine, and nothing leaves it.',
    actions: [
      { theme: 'brand', text: 'Check a story in the browser', link: '/desk.html', target: '_self' },
      { theme: 'alt', text: 'The first five minutes', link: '/first-five-minutes' },
      { theme: 'alt', text: 'The rules', link: '/rules/' },
    ],
  },
}

function writePage(path) {
  const text = readFileSync(root + path, 'utf8')
  const place = placeOf(path)
  const { rule, examples, severity } = headOf(path, text)
  const head = {
    ...(place === 'index.md' ? home : {}),
    ...(examples.length === 0 ? {} : { tryIt: { rule, severity, examples } }),
  }
  mkdirSync(dirname(join(pages, place)), { recursive: true })
  writeFileSync(join(pages, place), `---\n${JSON.stringify(head)}\n---\n${placeLinks(text, path)}`)
}

rmSync(pages, { recursive: true, force: true })
mkdirSync(join(pages, 'public'), { recursive: true })
const documents = readdirSync(`${root}docs`, { recursive: true })
  .map(name => `docs/${name.replaceAll('\\', '/')}`)
  .filter(name => name.endsWith('.md'))
for (const path of [...documents, 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) writePage(path)
for (const name of readdirSync(`${root}docs`).filter(each => each.endsWith('.svg')))
  cpSync(`${root}docs/${name}`, join(pages, name))
const command = `${root}dist/bin/wirelint.js`
if (!existsSync(command)) throw new Error('Build wirelint first, with “npm ci” in its folder.')
execFileSync(process.execPath, [command, 'page', '--no-config', '-o', join(pages, 'public/desk.html')], {
  stdio: 'inherit',
})
if (!process.argv.includes('--write-only')) {
  const { build } = await import('vitepress')
  // VitePress goes on after a page that cannot be rendered, and only prints the error.
  const errors = []
  console.error = (...said) => errors.push(said.map(String).join(' '))
  await build(at('.'))
  if (errors.length > 0) throw new Error(`A page cannot be rendered: ${errors.join('\n')}`)
}
