import { describe, expect, test } from '@jest/globals'
import { listRoles, pairMarks } from '../../../src/language/layers/quote-pairs.js'
import { bodyOf } from '../../support/annotated.js'

/** The marks of a text with the first letter of their part: (o)pens, (c)loses, (a)postrophe, (p)rime, (l)etter, - alone. */
const roles = (text: string): string => {
  const field = bodyOf(text)
  const found = field.paragraphs.flatMap(paragraph => {
    const marks = pairMarks(paragraph, { isSpoilt: () => false, isCommonWord: word => field.isCommonWord(word) })
    const alone = [...marks.open, ...marks.strays].map(({ token }) => [token.start, '-'] as const)
    return [...Array.from(listRoles(marks), ([{ start }, role]) => [start, role.charAt(0)] as const), ...alone]
  })
  return found
    .sort(([a], [b]) => a - b)
    .map(([, role]) => role)
    .join('')
}

describe('each mark has its part', () => {
  test.each([
    ['a clipped word beside speech', "Her 'alf-sister said: \"I ain't goin' nowhere,\" and left.", 'aoac'],
    ['a clipped word in a quotation', "'I love the '90s,' he said.", 'oac'],
    ['a clipped word that opens one', "'Tis the season,' he said.", 'oc'],
    ['a clipped word before one', "In the '90s it was 'dead,' he said.", 'aoc'],
    ['a possessive in a quotation', "'The players' union is here,' he said.", 'oac'],
    ['a possessive that closes one', "They call it 'the players' here.", 'oc'],
    ['a possessive after another sentence', "Said. 'Press Agency left. The players' union sat.", '-a'],
    ['a name that ends in a figure', "They saw 'Comet 13' and 'Agenda 40' today.", 'ococ'],
    ['feet in a quotation', "'The 6' fence is here,' he said.", 'opc'],
    ['inches in a quotation', '"The 7" single is here," he said.', 'opc'],
    ['a figure that closes one', 'He said "Comet 13" was "near."', 'ococ'],
    ['a height in a quotation', '“He is 6’2” tall,” he said.', 'oppc'],
    ['a nested one behind whose mark the stop is', '"She said, \'I go\'." He left.', 'oocc'],
    ['nested ones with the stop before', '"She said, \'I go.\'" He left.', 'oocc'],
    ['a single one across a double one', '\'He said "no" and left,\' she said.', 'oocc'],
    ['a single one that a lone double one parts', "'He said \"no and left,' she said.", '---'],
    ['single ones within single ones', "'He said 'no' and left,' she said.", 'oocc'],
    ['letters of names', 'King ‘Adnan met the ‘ulama, and the ‘king’ left.', 'lloc'],
    ['letters', "The 'T' has two ‘t’s and one ‘o’, he said.", 'ocloc'],
    ['rock and roll', "'I love rock 'n' roll,' he said.", 'oaac'],
    ['glued ones', 'The mayor said:"We go."The crew,\'We stay.\'', 'ococ'],
    ['spaced ones', '" We go, " he said. " We stay. "', 'ococ'],
    ['curled spaced ones', '“ We go, “ he said. “ We stay. “', 'ococ'],
    ['grave accents', "``He said, `Mind the gap,' and left.''", 'oocc'],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toBe(expected)
  })
})
