import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import figures from '../docs/evaluation.json' with { type: 'json' }
import rules from '../rules/index.js'
import { writePages } from '../src/cli/write-pages.js'
import { configSchema } from '../src/config/schema.js'

/** Writes docs/rules from the rules themselves and from the figures of the last `npm run evaluate`, and the configuration's JSON Schema. */
writePages('docs', rules, figures)
writeFileSync('docs/config.schema.json', `${JSON.stringify(z.toJSONSchema(configSchema), null, 2)}\n`)
