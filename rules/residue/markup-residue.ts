import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'markup-residue',
  family: 'residue',
  mqm: 'Fluency/Character encoding',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'dateline', 'credit', 'related'],
  summary: 'Tags, entities, or Markdown and LaTeX marks in plain text',
  why: `The story was translated together with its markup, or decoded once too few times, so instructions for the
    page are read as words. Delete the markup, or decode the field.`,
  examples: {
    bad: [
      {
        text: '⟦&quot;⟧We will act,⟦&quot;⟧ the mayor said.',
        message: '“&quot;” is markup, not copy. Delete it, or decode the field.',
      },
      { text: 'The road is closed.⟦<br>⟧Ferries still sail.' },
      { text: 'The mayor⟦&amp;nbsp;⟧said so on Monday.' },
      { text: 'The road is ⟦**⟧closed⟦**⟧ until May.' },
      { text: 'The report ⟦[of the bank](https://example.com/report)⟧ was late.' },
      { text: '⟦## ⟧Background\n\nThe road is closed until May.' },
      { text: 'The road is closed ⟦</p⟧' },
      { text: 'The road is closed.⟦<br⟧ Ferries still sail.' },
      { text: 'The road is closed.⟦<br clear="all">⟧Ferries still sail.' },
      { text: 'The road is closed.⟦</b></p><p>⟧Ferries still sail.⟦</p>⟧ ⟦<p>⟧Crews left.' },
      { text: 'They sell fish,⟦<br>⟧salt; bread is out, Berg ⟦&amp;⟧ Low; both left.' },
      { text: 'The mayor⟦&amp;#39;⟧s plan is out, the fund ⟦&amp⟧ the bank said.' },
      { text: 'The road is closed.⟦<post id="3">⟧ Ferries ⟦<story>⟧still⟦</story>⟧ sail.⟦<post/>⟧' },
      { text: 'The mayor ⟦& quot ;⟧agreed⟦& quot ;⟧ to it. It wouldn⟦#39;⟧t pay, the clerk⟦&#8217⟧s office said.' },
      { text: 'The mayor ⟦< b >⟧agreed⟦< / b >⟧ to it, and ⟦</ em>⟧so did he.' },
      { text: 'The mayor⟦%E2%80%99⟧s plan costs⟦=20⟧more than the clerk⟦u2019⟧s.' },
      {
        text: '⟦[caption id="a_12" width="400"]⟧The old bridge.⟦[/caption]⟧ It is ⟦[b]⟧closed⟦[/b]⟧ in ⟦[[Orden|the town]]⟧.',
      },
      { text: 'The caf⟦\\u00e9⟧ on the square is closed.' },
      {
        text: 'The road is ⟦_closed_⟧ until ⟦*May*⟧.\n\n⟦* ⟧The pier is to be torn down in the spring, the mayor said.\n\nHe left.',
      },
    ],
    good: [
      'AT&T; and Johnson & Johnson rose, and R&D spending fell.', // ampersands of names
      'The company, <Harbor Lines Ltd>, rose 2 percent.', // a firm in angle brackets, as wires of the 1980s set it
      'Shares of Lade Corp <lde> and Orden Foods <orf.l> rose <in early trade>.', // tickers, an aside
      'The rate is < 5 percent, and the score was 3 * 4.', // signs of reckoning
      'He gave the hotel *** and the dinner ****.', // stars
      'Follow the talks with #HarborTalks on Monday.', // a hashtag
      'The crew sold item # 5 on Monday.', // a sign for a number
      '“[i]t was closed,” she wrote; “[n]obody” was hurt [sic].', // letters that a desk has changed
      'If a < b > c, then x=20, and 50%20 is no number.', // signs of reckoning
      'See https://lna.example/a%20b?x=1&amp;y=2 for more.', // an address
      'Write to the desk at <desk@lna.example> for more.', // an address
      { text: 'The crews [NAME] met at {0} in Orden.', elsewhere: true }, // placeholders are another rule's
      'The file my_old_list has 3 * 4 items.\n\n* Prices are those of the month of May and have no tax in them.', // a name, a note
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const piece of field.residue.all)
        if (piece.kind === 'markup')
          yield {
            span: piece,
            message: `“${field.text.slice(piece.start, piece.end)}” is markup, not copy. Delete it, or decode the field.`,
          }
  },
})
