import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readerFor } from '../formats/index.js'
import { lintPart, rules } from '../index.js'
import { fileStart } from '../story/line-index.js'
import { winkTagger } from '../tagger/wink.js'
import { jsonl } from '../reporters/jsonl.js'

const paths = process.argv.slice(2).filter(arg => !arg.startsWith('--') && arg !== 'jsonl')
const tagger = winkTagger()
async function* reports() {
  for (const path of paths.flatMap(path => (statSync(path).isDirectory() ? readdirSync(path).sort().map(name => join(path, name)) : [path]))) {
    const text = readFileSync(path, 'utf8')
    yield lintPart(readerFor(path, text.slice(0, 1000)), { name: path, text, start: fileStart }, { rules, levels: new Map(), tagger })
  }
}
for await (const chunk of jsonl(reports(), { width: 80, colour: false, version: '' })) process.stdout.write(chunk)
