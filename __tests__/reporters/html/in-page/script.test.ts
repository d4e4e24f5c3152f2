import { expect, test } from '@jest/globals'
import { Linter } from 'eslint'
import { script } from '../../../../src/reporters/html/in-page/script.js'

/** The global names of browsers that the page needs. */
const known = [
  'Array',
  'CustomEvent',
  'Event',
  'FormData',
  'HTMLAnchorElement',
  'HTMLInputElement',
  'HTMLSelectElement',
  'Map',
  'Math',
  'Node',
  'Number',
  'String',
  'document',
  'localStorage',
  'window',
]

const check = (source: string): readonly string[] =>
  new Linter()
    .verify(source, {
      languageOptions: {
        ecmaVersion: 2022,
        sourceType: 'script',
        globals: Object.fromEntries(known.map(name => [name, 'readonly' as const])),
      },
      rules: { 'no-undef': 'error' },
    })
    .map(({ message }) => message)

test('every part stands alone: it needs no name from outside the script but the browser’s', () => {
  expect(check(script)).toEqual([])
})

test('a part that needs a name of its file would be found', () => {
  expect(check('{(function(){ return pause })()}')).toEqual(["'pause' is not defined."])
})

test('nothing in the script ends it', () => {
  expect(script).not.toMatch(/<\/script|<!--/iu)
})
