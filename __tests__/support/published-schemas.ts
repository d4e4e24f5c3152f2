import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where published schemas may lie that no package has and that are not ours to copy. */
const places = ['../shared/data/schemas', process.env.WIRELINT_SCHEMAS ?? '']

/** The texts of a published schema, as many as there are. A format is held to a schema of its own words as well, which is always there. */
export const published = (name: string): readonly string[] =>
  places
    .map(folder => join(folder, name))
    .filter(path => existsSync(path))
    .map(path => readFileSync(path, 'utf8'))
