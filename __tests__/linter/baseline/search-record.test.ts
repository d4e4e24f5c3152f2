import { describe, expect, test } from '@jest/globals'
import { SearchRecord } from '../../../src/linter/baseline/search-record.js'
import { names } from '../../support/file-names.js'
import { partReport, storyReport } from '../../support/story-reports.js'

const unreadable = { kind: 'unreadable', message: 'broken', line: null, column: null } as const

describe('a record of searches', () => {
  test('knows which rules ran on a story', () => {
    const record = new SearchRecord(names)
    record.record(partReport('kept/a.txt', [storyReport('kept/a.txt#1', [])], ['x']))
    expect([
      record.hasSearched('a.txt', 'x'),
      record.hasSearched('a.txt', 'y'),
      record.hasSearched('b.txt', 'x'),
    ]).toEqual([true, false, false])
    expect([record.hasSearched('a.txt', null), record.hasSearched('b.txt', null)]).toEqual([true, false])
  })

  test('needs the rule in each place where a story was', () => {
    const record = new SearchRecord(names)
    record.record(partReport('a.xml', [storyReport('s', [])], ['x', 'y']))
    record.record(partReport('b.xml', [storyReport('s', [])], ['x']))
    expect([record.hasSearched('s', 'x'), record.hasSearched('s', 'y'), record.hasSearched('s', null)]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('does not count files that could not be read', () => {
    const record = new SearchRecord(names)
    record.record(partReport('a.xml', [storyReport('s', [])], ['x'], [unreadable]))
    record.record(
      partReport('b.xml', [storyReport('t', [])], ['x'], [{ ...unreadable, kind: 'rule-failed', ruleId: 'y' }]),
    )
    expect([record.hasSearched('s', 'x'), record.hasSearched('t', 'x')]).toEqual([false, true])
    record.recordUnread('b.xml')
    expect(record.hasSearched('t', 'x')).toBe(false)
  })

  test('does not count stories in another language', () => {
    const record = new SearchRecord(names)
    record.record(partReport('a.xml', [storyReport('s', [], { isLeftOut: true })], ['x']))
    expect([record.hasSearched('s', 'x'), record.hasSearched('s', null)]).toEqual([false, false])
  })

  test('knows whether a rule ran at all, in a run that read everything', () => {
    const record = new SearchRecord(names)
    expect(record.hasSearchedEverywhere('x')).toBe(false)
    record.record(partReport('a.xml', [], ['x']))
    record.record(partReport('b.xml', [], ['y']))
    expect([record.hasSearchedEverywhere('x'), record.hasSearchedEverywhere('z')]).toEqual([true, false])
    record.recordUnread('c.xml')
    expect(record.hasSearchedEverywhere('x')).toBe(false)
  })
})
