import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { loadTagger } from '../../src/run/load-tagger.js'

test('tags with the installed model', () => {
  expect(loadTagger()(['Two', 'ships', 'sank', '.'])).toEqual(['NUM', 'NOUN', 'VERB', 'PUNCT'])
})

test('the model is opened with the first sentence', () => {
  const program = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const read = []
    const { readFileSync } = fs
    fs.readFileSync = (path, ...rest) => (read.push(String(path).split('/').at(-1)), readFileSync(path, ...rest))
    syncBuiltinESMExports()
    const { loadTagger } = await import('./dist/src/run/load-tagger.js')
    const tag = loadTagger()
    const before = read.includes('english-model.bin')
    tag(['Ships'])
    console.log(before, read.includes('english-model.bin'))`
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  expect(out).toBe('false true\n')
})
