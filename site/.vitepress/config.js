import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const pages = new URL('../pages/', import.meta.url)

/** Lists the rules by family, as their index has them. */
function listRules() {
  const index = readFileSync(new URL('rules/index.md', pages), 'utf8')
  return [...index.matchAll(/^## (.+)$([^]*?)(?=^## |(?![^]))/gmu)].map(([, family, table]) => ({
    text: family,
    items: [...table.matchAll(/^\| \[([^\]]+)\]/gmu)].map(([, rule]) => ({ text: rule, link: `/rules/${rule}` })),
  }))
}

const group = (text, entries) => ({
  text,
  items: Object.entries(entries).map(([name, title]) => ({ text: title, link: `/${name}` })),
})

const guide = [
  group('Begin', {
    'first-five-minutes': 'The first five minutes',
    page: 'The page',
    editors: 'Editors',
    glossary: 'Glossary',
    limits: 'Limits',
  }),
  group('Configuration', {
    configuration: 'Configuration',
    suppressions: 'Suppressions and baselines',
    fixes: 'Fixes',
    'command-line': 'The command line',
    'writing-rules': 'Writing rules',
    upgrading: 'Upgrading',
  }),
  group('Recipes', {
    ci: 'Continuous integration',
    'many-files': 'Many files',
    scale: 'At the size of the wire',
    source: 'With the source',
    compare: 'Two versions of a story',
    reports: 'Reports',
    json: 'The JSON contract',
    library: 'In a program',
    'library-api': 'The library’s reference',
  }),
  group('Formats', { formats: 'Formats', conformance: 'Conformance', 'hostile-input': 'Hostile input' }),
  group('How good it is', {
    evaluation: 'Evaluation',
    verdict: 'The verdict',
    data: 'The data',
    benchmarks: 'Benchmarks',
    compared: 'Other checkers',
    faults: 'When something fails',
  }),
  group('How it is made', {
    architecture: 'Architecture',
    'decisions/': 'Decisions',
    contributing: 'Contributing',
    releasing: 'Releasing',
    security: 'Security',
    changelog: 'Changes',
  }),
]

const linked = new Set(guide.flatMap(({ items }) => items.map(({ link }) => link.slice(1))))
/** Pages that no group names, by their titles. */
const others = readdirSync(pages)
  .filter(name => name.endsWith('.md') && name !== 'index.md' && !linked.has(name.slice(0, -3)))
  .map(name => [name.slice(0, -3), /^# (.+)$/mu.exec(readFileSync(new URL(name, pages), 'utf8'))?.[1] ?? name])
if (others.length > 0) guide.push(group('More', Object.fromEntries(others)))

export default defineConfig({
  lang: 'en',
  title: 'wirelint',
  description: 'Finds what machine translation does to news copy',
  base: process.env.SITE_BASE ?? '/',
  srcDir: 'pages',
  outDir: 'dist',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // build.js has looked for them.
  ignoreDeadLinks: [/^\/files\//u],
  markdown: {
    // The pages are Markdown alone: “<” and “{{” in them are copy.
    html: false,
    config(md) {
      for (const kind of ['text', 'code_inline', 'code_block']) {
        const render = md.renderer.rules[kind]
        md.renderer.rules[kind] = (...given) => render(...given).replaceAll('{{', '&#123;&#123;')
      }
    },
  },
  themeConfig: {
    nav: [
      { text: 'Rules', link: '/rules/' },
      { text: 'Configuration', link: '/configuration' },
      { text: 'Architecture', link: '/architecture' },
      { text: 'Check a story', link: '/desk.html', target: '_self' },
    ],
    sidebar: { '/rules/': [{ text: 'All rules', link: '/rules/' }, ...listRules()], '/': guide },
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: false, next: false },
  },
})
