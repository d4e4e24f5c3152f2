import { describe, expect, test } from '@jest/globals'
import { findForeignRuns } from '../../../src/language/layers/scripts.js'
import { bodyOf } from '../../support/annotated.js'

const runs = (text: string): string[] =>
  findForeignRuns(bodyOf(text)).map(
    ({ start, end, isGloss }) => `${text.slice(start, end)}${isGloss ? ' (gloss)' : ''}`,
  )

describe('runs of another script', () => {
  test.each([
    ['Chinese', 'They met 主席 here.', ['主席']],
    ['Cyrillic, its words joined by spaces', 'They read Мир и труд here.', ['Мир и труд']],
    ['Korean with figures', 'They met 제3차 회의 here.', ['제3차 회의']],
    ['Japanese with a middle dot', 'They met ジョン・スミス here.', ['ジョン・スミス']],
    ['Arabic with marks', 'They met السَّلام here.', ['السَّلام']],
    ['two, with English between them', '主席 met 总理.', ['主席', '总理']],
    ['two, with more than three characters between them', '主席 -- 总理.', ['主席', '总理']],
    ['a gloss', 'The president (主席) left.', ['主席 (gloss)']],
    ['a gloss in full-width brackets', 'The president（主席）left.', ['主席 (gloss)']],
    ['a list of glosses', 'The leaders (主席, 总理) left.', ['主席 (gloss)', '总理 (gloss)']],
    ['brackets that follow no word', '(主席) left.', ['主席']],
    ['a bracket that is not closed', 'The president (主席 left.', ['主席']],
  ])('%s', (_, text, expected) => {
    expect(runs(text)).toEqual(expected)
  })

  test.each([
    ['English', 'They met here.'],
    ['Latin letters with marks', 'Łódź, São Paulo, Škoda'],
    ['Greek', 'The angle α is 3 μm.'],
    ['marks of other scripts', '。、「」…—'],
    ['full-width letters and figures', 'ＡＢＣ １２３'],
  ])('%s has none', (_, text) => {
    expect(runs(text)).toEqual([])
  })
})

/** The text with what is copy in another script in brackets. */
function covered(text: string): string {
  const { untranslated } = bodyOf(text)
  return Array.from({ length: text.length }, (_, at) => (untranslated.covers(at) ? '█' : text.charAt(at))).join('')
}

describe('copy in another script', () => {
  test.each([
    ['a whole sentence', 'They met in the old hall. 谈判开始。', 'They met in the old hall. █████'],
    ['a paragraph that is mostly so', 'They met. 谈判于星期四开始。', '███████████████████'],
    [
      'a sentence with an English name',
      'They met in the old hall. 谈判于iPhone开始。',
      'They met in the old hall. ████████████',
    ],
    ['a quotation', 'He said “谈判开始” now.', 'He said ██████ now.'],
    ['a word in English copy', 'They met 主席 in the hall.', 'They met 主席 in the hall.'],
    ['two words and the marks between them', 'He met 主席, 总理 in the old hall.', 'He met ██████ in the old hall.'],
    [
      'English letters between two words',
      'He met 主席 or 总理 in the old hall.',
      'He met 主席 or 总理 in the old hall.',
    ],
    ['Russian, whose letters count once', 'I see мир here.', 'I see мир here.'],
    ['more Russian than English', 'I мир и труд.', '█████████████'],
  ])('%s', (_, text, expected) => {
    expect(covered(text)).toBe(expected)
  })

  test('English copy has none', () => {
    expect(bodyOf('They met.').untranslated.covers(3)).toBe(false)
  })
})
