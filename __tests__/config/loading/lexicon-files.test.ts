import { expect, test } from '@jest/globals'
import type { Lexicon } from '../../../src/config/config.js'
import { readLexicon } from '../../../src/config/loading/lexicon-files.js'
import { type ConfigFolder, configFolder, refusalOf } from '../../support/configs.js'

type Files = Readonly<Record<string, string>>

const read = async ({ source }: ConfigFolder): ReturnType<typeof readLexicon> =>
  await readLexicon((source.value as { lexicon: Lexicon }).lexicon, { source, keys: ['lexicon'] })

const none = { agencies: [], names: [], allow: [] }

test.each<[string, string, Files, unknown, readonly string[]]>([
  ['words in place', '{ names: [Kim], allow: [so so] }', {}, { ...none, names: ['Kim'], allow: ['so so'] }, []],
  [
    'a table of agencies and a list of names',
    '{ agencies: ./in/a.tsv, names: names.txt }',
    { 'in/a.tsv': 'name\tacronym\nOrden\tONA\n', 'names.txt': '# people\nKim\n' },
    { ...none, agencies: [{ name: 'Orden', acronym: 'ONA' }], names: ['Kim'] },
    ['in/a.tsv', 'names.txt'],
  ],
  [
    'lists in YAML and JSON',
    '{ agencies: ./b.yaml, allow: ./allow.json }',
    { 'b.yaml': '- name: Orden\n', 'allow.json': '["so so"]' },
    { ...none, agencies: [{ name: 'Orden' }], allow: ['so so'] },
    ['b.yaml', 'allow.json'],
  ],
  [
    'a file of its own, whose paths begin at its folder',
    './in/lexicon.yaml',
    { 'in/lexicon.yaml': 'names: ./names.txt\nallow: [so so]\n', 'in/names.txt': 'Kim\n' },
    { ...none, names: ['Kim'], allow: ['so so'] },
    ['in/lexicon.yaml', 'in/names.txt'],
  ],
  [
    'rejected words in a list',
    '{ reject: no.txt }',
    { 'no.txt': '# ours\nutilize\n\nso-called\n' },
    { ...none, reject: ['utilize', 'so-called'] },
    ['no.txt'],
  ],
  [
    'terms in place and in termbases',
    '{ terms: [{ source: Bund, english: [federation] }, ./t.csv] }',
    { 't.csv': 'zh,en\n港务局,port\n' },
    {
      ...none,
      terms: [
        { source: 'Bund', english: ['federation'] },
        { source: '港务局', language: 'zh', english: ['port'] },
      ],
    },
    ['t.csv'],
  ],
])('%s', async (_, lexicon, files, words, paths) => {
  const here = await configFolder(`lexicon: ${lexicon}\n`, files)
  const content = await read(here)
  expect([content.words, content.files.map(here.inside)]).toEqual([words, paths])
})

test.each<[string, string, Files, string]>([
  [
    'a list that does not exist',
    '{ names: ./gone.txt }',
    {},
    'a.yaml:1:19: lexicon.names: Cannot find “./gone.txt” from here.',
  ],
  [
    'a termbase that does not exist',
    '{ terms: [./gone.tbx] }',
    {},
    'a.yaml:1:20: lexicon.terms.0: Cannot find “./gone.tbx” from here.',
  ],
  [
    'a termbase with a row that is wrong',
    '{ terms: ./t.csv }',
    { 't.csv': 'zh,en\n港务局,\n' },
    't.csv:2: This row has no English.',
  ],
  [
    'a package that does not exist',
    'gone/words.yaml',
    {},
    'a.yaml:1:10: lexicon: Cannot find “gone/words.yaml” from here.',
  ],
  [
    'several lists',
    '{ names: gone/names.txt, allow: ./a.txt, reject: ./gone.txt }',
    { 'a.txt': 'so so\n' },
    'a.yaml:1:19: lexicon.names: Cannot find “gone/names.txt” from here.\na.yaml:1:59: lexicon.reject: Cannot find “./gone.txt” from here.',
  ],
  [
    'a list of the wrong shape',
    '{ names: ./names.yaml }',
    { 'names.yaml': '- Kim\n- 3\n' },
    'names.yaml:2:3: 1: It takes text.',
  ],
  [
    'a lexicon with an unknown key',
    './b.yaml',
    { 'b.yaml': 'names: [Kim]\nagency: []\n' },
    'b.yaml:2:1: agency: Unknown key “agency”. Did you mean “agencies”? Keys: agencies, names, allow, reject, terms.',
  ],
  [
    'a list that the file of a lexicon names in vain',
    './in/b.yaml',
    { 'in/b.yaml': '# ours\nagencies: gone.tsv\n' },
    'in/b.yaml:2:11: agencies: Cannot find “gone.tsv” from in.',
  ],
  [
    'a table with a wrong line',
    '{ agencies: a.tsv }',
    { 'a.tsv': '# ours\nacronym\tname\nONA\t\n' },
    'a.tsv:3: This agency has no name.',
  ],
])('%s is refused', async (_, lexicon, files, message) => {
  const here = await configFolder(`lexicon: ${lexicon}\n`, files)
  expect(await refusalOf(here.path, () => read(here))).toBe(message)
})
