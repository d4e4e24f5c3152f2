import type { AnnotatedField, LoneMark, Token } from '../../src/language/annotated-story.js'
import { isQuoteMark } from '../../src/language/layers/quote-marks.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'stray-quote',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'related'],
  summary: 'A single quotation mark without a partner or with a double one, or an empty pair of marks',
  why: `Engines copy a mark of the source, or half of a pair, to a word that needs none. When an engine cuts a
    sentence in two, it separates the marks. Delete the mark, or add its partner.`,
  examples: {
    bad: [
      {
        text: "The talks went well, the government said. ⟦'⟧Press Bureau of the state.",
        message: 'This quotation mark is not closed. Close the quotation, or delete the mark.',
      },
      { text: 'The minister called it a ⟦‘⟧new page in relations. He left.' },
      {
        text: 'The council approved the plan⟦’⟧ on Monday and went home.',
        message: 'This quotation mark has no opening mark. Open the quotation, or delete the mark.',
      },
      {
        text: '"Even a good road looks like your own driveway,⟦\'⟧ he said.',
        message: 'This single mark and a double one are a pair. Write “"” here.',
      },
      {
        text: '⟦‘⟧Nobody had asked,” Berg said. “We go.”',
        message: 'This single mark and a double one are a pair. Write ““” here.',
      },
      {
        text: 'He spoke of ⟦""⟧ at the opening of the fair.',
        message: 'These quotation marks are empty. Delete them, or find the words.',
      },
    ],
    good: [
      '"They call it \'the old town,\'" he said. "It is old," she wrote.', // one within another
      "The players' union met in the '90s, and shops stayed open 'til late.", // possessive, elisions
      "Patrick O'Brien, who is 5'10\", said they were goin' home.", // name, primes, a dropped letter
      'In Han‘a’ Prince ‘Adnan met the ‘ulama in ‘Ajlun and at Tell al-‘Uraysh, and sailed to ‘Ulupo.', // letters of names
      "The 'shrooms came from Lil' Ann's shop in the 'burbs, an' the dogs 'n' cats ate 'em wi' joy.", // clipped words
      "'Course they had t' plow for a' that, and Carlo De' Medici ate un po' di pane.", // dialect, Italian
      "'E said the 'orse was runnin', an' we went: \"I ain't goin' nothin', no.\" Then he left.", // dialect beside speech
      'The ’hood had rock ‘n’ roll in ’68, and Guns N’ Lilies, too.', // the same, curled
      'The 7’ fence and the 5’11” guard stood at 14°20’ south.', // feet and minutes, curled
      "The film 'Planet 9' opened, and 'Level 42' closed.", // names that end in a figure
      "They drove to Reggio nell' Emilia, and sang dell' Arte and all' Italiana.", // articles of Italian
      "They met in an inverted 'V' shape, which has two ‘l’s and no ‘s’.", // letters
      "Sell 'em all, the 'Rocket' fans sang in the rock 'n' roll bar.", // elision beside a nickname
      "The paper's headline said 'Bridge opens' on Monday.", // a pair
      '“He told me, ‘Go home.’ I went.”', // a pair within a pair
      { text: 'He said "we left.', elsewhere: true }, // a double mark
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const alone of field.quotations.unpartnered) if (!alone.double) yield stray(alone)
      for (const { opener, closer } of field.quotations.unlike) if (closer !== null) yield unlike(opener, closer)
      yield* emptyPairs(field)
    }
  },
})

const stray = ({ mark, use, atEdge }: LoneMark): Finding => ({
  span: mark,
  // A word that is clipped in a new way looks like one with an opening mark. Hurried copy loses the first of a pair.
  ...(use === 'opens' || atEdge ? { severity: 'warning', certainty: 'likely' } : {}),
  message:
    use === 'opens'
      ? 'This quotation mark is not closed. Close the quotation, or delete the mark.'
      : 'This quotation mark has no opening mark. Open the quotation, or delete the mark.',
  suggestions: [{ title: 'Delete the mark', safe: false, edits: [{ span: mark, text: '' }] }],
})

/** Reports the single one of two marks of which the other is double. */
function unlike(opener: Token, closer: Token): Finding {
  const isCloser = looksSingle(closer)
  const [span, other] = isCloser ? [closer, opener] : [opener, closer]
  const right = isCloser ? (closers.get(other.text) ?? other.text) : (openers.get(other.text) ?? other.text)
  return {
    span,
    message: `This single mark and a double one are a pair. Write “${right}” here.`,
    related: [{ span: other, message: 'The double mark is here.' }],
    suggestions: [{ title: `Write “${right}”`, safe: false, edits: [{ span, text: right }] }],
  }
}

const looksSingle = ({ text }: Token): boolean => /^['’‘`´]$/u.test(text)
const closers: ReadonlyMap<string, string> = new Map([['“', '”']])
const openers: ReadonlyMap<string, string> = new Map([['”', '“']])

function* emptyPairs(field: AnnotatedField): Iterable<Finding> {
  for (const { opener, closer } of field.quotations.all) {
    if (closer === null || closer.index !== opener.index + 1 || !isQuoteMark(closer)) continue
    yield {
      span: field.span(opener.start, closer.end),
      message: 'These quotation marks are empty. Delete them, or find the words.',
    }
  }
}
