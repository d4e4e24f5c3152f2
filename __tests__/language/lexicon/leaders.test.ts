import { expect, test } from '@jest/globals'
import { listLeaders } from '../../../src/language/lexicon/leaders.js'

test('each leader has a name in each language of the table, and every pattern finds a name', () => {
  for (const { name, english, native } of listLeaders()) {
    expect([name, new RegExp(english, 'u').test(name)]).toEqual([name, true])
    for (const pattern of Object.values(native)) {
      expect([name, pattern]).not.toEqual([name, ''])
      expect(() => new RegExp(pattern ?? '', 'u')).not.toThrow()
    }
  }
})
