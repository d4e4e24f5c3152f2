import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { packModel } from '../tagger/pack-model.js'

/** Packs the model of the installed package; package.json pins its version. It takes 0.2 s: the build keeps it. */
export function packInstalledModel(): Uint8Array {
  const { resolve } = createRequire(import.meta.url)
  const read = (name: string): Buffer =>
    readFileSync(resolve(`wink-eng-lite-web-model/dist/languages/cur/models/${name}.json`))
  return packModel({
    core: read('eng-core-web-model'),
    machines: JSON.parse(read('eng-pos-model').toString()) as readonly string[],
    decodeBase64: text => Buffer.from(text, 'base64'),
  })
}
