import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { align, type Block } from '../../src/comparison/pairing/alignment.js'
import { compareVersions } from '../../src/comparison/compare-versions.js'
import { compareStory } from '../../src/comparison/compare-story.js'
import type { ComparedStory, IssueClass } from '../../src/comparison/comparison.js'
import { textAt } from '../../src/comparison/pairing/range.js'
import type { VersionEdit } from '../../src/comparison/pairing/version-edit.js'
import { filed, filedBody } from '../support/filed.js'
import { ruleFor } from '../support/rules.js'

/** Rules that mark words, so that copy made of a few words is full of issues that come, go and move. */
const marking = ['bad', 'poor', 'the hall', '. of'].map(words => ruleFor(words, { id: words }))

const word = fc.constantFrom(
  'bad',
  'poor',
  'the',
  'hall',
  '. of',
  'council',
  'met',
  'Monday',
  'approved',
  'bridge',
  'minister',
  'said',
  '2,000',
  '，',
)
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
const copy = fc.array(paragraph, { minLength: 1, maxLength: 6 })

/** Two versions of some copy: paragraphs go, come, move, are joined, and words of them change. */
const versions = copy.chain(old =>
  fc
    .tuple(
      fc.constant(old),
      fc.shuffledSubarray(old),
      fc.array(paragraph, { maxLength: 2 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(11), word), { maxLength: 4 }),
      fc.constantFrom('\n\n', ' '),
    )
    .map(([before, kept, added, changes, join]) => {
      const paragraphs = [...kept, ...added].map(each => each.split(' '))
      for (const [at, place, put] of changes) paragraphs[at]?.splice(place, 1, put)
      const [first = [], second = [], ...others] = paragraphs
      const now = [
        ...(second.length > 0 ? [first.join(' ') + join + second.join(' ')] : [first.join(' ')]),
        ...others.map(each => each.join(' ')),
      ].filter(each => each.trim() !== '')
      return [before.join('\n\n'), now.length === 0 ? before.join('\n\n') : now.join('\n\n')] as const
    }),
)

const storiesOf = (old: string, now: string): ComparedStory =>
  compareStory(filedBody(old, marking), filedBody(now, marking))

const issuesOf = ({ issues }: ComparedStory, name: IssueClass, side: 'old' | 'new'): readonly string[] =>
  issues
    .filter(issue => issue.class === name)
    .map(issue => `${String(issue[side]?.diagnostic.ruleId)} ${JSON.stringify(issue[side]?.span)}`)
    .sort()

/** A paragraph of OLD after the edits. */
function edited(
  { old, edits }: Block,
  texts: { readonly old: string; readonly new: string },
  by: readonly VersionEdit[] = edits,
): string {
  let text = ''
  let at = old.start
  for (const edit of by) {
    text += texts.old.slice(at, edit.old.start) + textAt(texts.new, edit.new)
    at = edit.old.end
  }
  return text + texts.old.slice(at, old.end)
}

describe('two versions of any copy', () => {
  test('the edits make NEW of OLD, word by word and as the editor made them', () => {
    fc.assert(
      fc.property(versions, ([old, now]) => {
        const blocks = align(old, now)
        const made = (by: (block: Block) => readonly VersionEdit[]): string =>
          blocks
            .map(block => edited(block, { old, new: now }, by(block)))
            .filter(text => text !== '')
            .join('\n\n')
        expect(made(block => block.edits)).toBe(now)
        expect(made(block => block.hunks)).toBe(now)
      }),
    )
  })

  test('every paragraph of either is in one place', () => {
    fc.assert(
      fc.property(versions, ([old, now]) => {
        const blocks = align(old, now)
        expect(
          blocks
            .map(block => textAt(now, block.new))
            .filter(text => text !== '')
            .join('\n\n'),
        ).toBe(now)
        expect(
          [...blocks]
            .sort((a, b) => a.old.start - b.old.start || a.old.end - b.old.end)
            .map(block => textAt(old, block.old))
            .filter(text => text !== '')
            .join('\n\n'),
        ).toBe(old)
      }),
    )
  })

  test('every issue is in one class, and the counts add up', () => {
    fc.assert(
      fc.property(versions, ([old, now]) => {
        const [before, after] = [filedBody(old, marking), filedBody(now, marking)]
        const { issues, edits, rules } = compareVersions('a', 'b', [{ old: [before], new: [after] }]).summary
        expect(issues.removed + issues.kept).toBe(before.story.diagnostics.length)
        expect(issues.kept + issues.broughtIn).toBe(after.story.diagnostics.length)
        expect([issues.old, issues.new]).toEqual([before.story.diagnostics.length, after.story.diagnostics.length])
        expect(Object.values(issues.outcomes).reduce((sum, count) => sum + count)).toBe(issues.removed)
        expect(rules.reduce((sum, { actedOn, left }) => sum + actedOn + left, 0)).toBe(issues.old)
        expect(edits.reported).toBeLessThanOrEqual(edits.total)
      }),
    )
  })

  test('what one way is removed is brought in the other way', () => {
    fc.assert(
      fc.property(versions, ([old, now]) => {
        const [there, back] = [storiesOf(old, now), storiesOf(now, old)]
        expect(issuesOf(there, 'removed', 'old')).toEqual(issuesOf(back, 'brought-in', 'new'))
        expect(issuesOf(there, 'brought-in', 'new')).toEqual(issuesOf(back, 'removed', 'old'))
        expect(issuesOf(there, 'kept', 'old')).toEqual(issuesOf(back, 'kept', 'new'))
      }),
    )
  })

  test('a text beside itself has no edits, and all its issues are kept where they are', () => {
    fc.assert(
      fc.property(copy, paragraphs => {
        const text = paragraphs.join('\n\n')
        const story = storiesOf(text, text)
        expect([story.edits, story.issues.filter(issue => issue.class !== 'kept')]).toEqual([[], []])
        for (const fault of story.issues) expect(fault.new?.span).toEqual(fault.old?.span)
      }),
    )
  })

  test('a feed beside itself turned round: every story finds its own by its id', () => {
    const feed = fc.array(fc.record({ headline: paragraph, text: paragraph }), { maxLength: 8 })
    fc.assert(
      fc.property(feed, lines => {
        const stories = lines.map((line, index) => ({ id: `s${String(index)}`, ...line }))
        const found = compareVersions('a', 'b', [
          { old: filed('a.jsonl', stories, []), new: filed('b.jsonl', [...stories].reverse(), []) },
        ])
        expect(found.stories.map(({ old, new: now }) => [old?.id, now?.id])).toEqual(
          stories.map(({ id }) => [id, id]).reverse(),
        )
        expect(found.summary.stories).toEqual({ both: lines.length, unchanged: lines.length, onlyOld: 0, onlyNew: 0 })
      }),
    )
  })
})
