import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import figures from '../docs/evaluation.json' with { type: 'json' }
import rules from '../rules/index.js'
import { writePages } from '../src/cli/report/write-pages.js'
import { configSchema } from '../src/config/schema.js'
import { renderCommandPage } from '../src/pages/command-page.js'
import { renderLibraryPage } from './library-api/render-library-page.js'

/*
 * Writes docs/rules from the rules and the figures of the last `npm run evaluate`, the JSON Schema of the
 * configuration, the page of the command line from its help, and the reference of the library from its types.
 */
writePages('docs', rules, figures)
writeFileSync('docs/config.schema.json', `${JSON.stringify(z.toJSONSchema(configSchema), null, 2)}\n`)
const commandLine = 'docs/command-line.md'
writeFileSync(
  commandLine,
  renderCommandPage(readFileSync(commandLine, 'utf8'), command =>
    execFileSync(process.execPath, ['dist/bin/wirelint.js', ...(command === null ? [] : [command]), '--help'], {
      encoding: 'utf8',
    }),
  ),
)
writeFileSync(
  'docs/library-api.md',
  renderLibraryPage('src/node.ts', path => readFileSync(path, 'utf8')),
)
