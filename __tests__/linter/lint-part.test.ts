import { describe, expect, test } from '@jest/globals'
import { noComments } from '../../src/formats/comments.js'
import { findXmlComments } from '../../src/formats/markup/parsed-comments.js'
import { readPlainCopy } from '../../src/formats/copy/plain-copy.js'
import { Item, ReadError, ReadNote, type Reader, type ReadResult, wholeFile } from '../../src/formats/reader.js'
import type { LintOptions } from '../../src/linter/lint-options.js'
import { lintPart } from '../../src/linter/lint-part.js'
import type { Story } from '../../src/story/story.js'
import { ruleFor } from '../support/rules.js'

const options: LintOptions = { rules: [ruleFor('word')], levels: new Map(), tagger: () => [] }

/** A reader that yields these results of any text. */
const readerOf = (results: readonly ReadResult[], comments: Reader['comments'] = 'lines'): Reader => ({
  cutter: null,
  comments,
  findComments: comments === 'lines' ? noComments : findXmlComments,
  *read() {
    yield* results
  },
})

/** A story of all of a text. */
const storyOf = (text: string, id = 's'): Story => ({ id, version: null, format: 'text', fields: readPlainCopy(text) })

describe('a part', () => {
  test('has a report of each story, and each problem and note at its place in the file', () => {
    const part = { ...wholeFile('f', 'One.\nA word.'), start: { line: 7, column: 1, offset: 50 }, before: 3 }
    const report = lintPart(
      readerOf([storyOf('One.', 'a'), new ReadError('broken', 5), new ReadNote('empty', 2), storyOf('A word.', 'b')]),
      part,
      options,
    )
    expect(report.stories.map(({ id, diagnostics }) => [id, diagnostics.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    expect(report.problems).toEqual([{ kind: 'unreadable', message: 'broken', line: 8, column: 1 }])
    expect(report.notes).toEqual([{ message: 'empty', line: 7, column: 3 }])
    expect([report.file, report.ran]).toEqual(['f', ['finds-word', 'unused-suppression']])
  })

  test('without results has an empty report', () => {
    expect(lintPart(readerOf([]), wholeFile('f', ''), options)).toEqual({
      file: 'f',
      stories: [],
      problems: [],
      notes: [{ message: 'This file is blank. There is nothing to check.', line: 1, column: 1 }],
      ran: ['finds-word', 'unused-suppression'],
    })
  })

  test('does not count a rule that failed among those that ran', () => {
    const broken = ruleFor('word', {
      *check() {
        throw new Error('no')
      },
    })
    const { ran, problems } = lintPart(readerOf([storyOf('A word.')]), wholeFile('f', 'A word.'), {
      ...options,
      rules: [broken],
    })
    expect([ran, problems.map(({ kind }) => kind)]).toEqual([['unused-suppression'], ['rule-failed']])
  })

  test('notes a comment that other readers of XML refuse, before all else', () => {
    const text = '<a><!-- wirelint-disable -- as sent -->A word.</a>'
    const { notes } = lintPart(readerOf([new ReadNote('empty', 0)], 'xml'), wholeFile('f', text), options)
    expect(notes.map(({ message, column }) => [message.slice(0, 26), column])).toEqual([
      ['XML does not allow “--” in', 4],
      ['empty', 1],
    ])
  })

  test('times its reader’s steps and its stories', () => {
    const timed: string[] = []
    lintPart(readerOf([storyOf('One.')]), wholeFile('f', 'One.'), {
      ...options,
      time: (kind, name, work) => {
        timed.push(`${kind} ${name}`)
        return work()
      },
    })
    expect(timed.filter(each => each.startsWith('step'))).toEqual(['step understand', 'step understand', 'step place'])
  })
})

describe('a directive in a part', () => {
  const text = 'wirelint-disable\n\nA word.'
  const hidden = (results: readonly ReadResult[]): readonly number[] =>
    lintPart(readerOf(results), wholeFile('f', text), options).stories.map(story => story.hidden.length)

  test('is for the next story', () => {
    expect(hidden([storyOf(text)])).toEqual([1])
  })

  test('is for no story if its item holds none', () => {
    expect(hidden([new Item(0, 17), new Item(18, 26), storyOf(text)])).toEqual([0])
    expect(hidden([new Item(0, 26), storyOf(text)])).toEqual([1])
  })
})
