import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { loadTagger } from '../../src/run/load-tagger.js'

test('tags with the installed model', () => {
  expect(loadTagger()(['Two', 'ships', 'sank', '.'])).toEqual(['NUM', 'NOUN', 'VERB', 'PUNCT'])
})

test('the model is loaded with the first sentence', () => {
  const program = `
    import Module from 'node:module'
    import { loadTagger } from './dist/src/run/load-tagger.js'
    const isLoaded = () => Object.keys(Module._cache).some(path => path.includes('wink'))
    const tag = loadTagger()
    const before = isLoaded()
    tag(['Ships'])
    console.log(before, isLoaded())`
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  expect(out).toBe('false true\n')
})
