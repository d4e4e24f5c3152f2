import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'mixed-quote-styles',
  family: 'punctuation',
  mqm: 'Fluency/Inconsistency',
  severity: 'info',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['body'],
  summary: 'Straight and curly double quotation marks in one story',
  why: `Engines translate each sentence separately and choose the marks again each time. Use one style for the
    whole story. The report is on the first mark of the rarer style.`,
  examples: {
    bad: [
      {
        text: '“We left,” he said. “We ran.” Then came ⟦"⟧the long night," he said.',
        message: 'This story mixes straight and curly quotation marks. Use one style.',
      },
      { text: '"We left," he said. "We ran." Then came ⟦“⟧the long night,” he said.' },
      { text: '“We left,” he said.\n\nThen came ⟦"⟧the long night," he said.' },
      { text: 'He said the night was “as long as the year⟦"⟧ for all.' },
    ],
    good: [
      "“It's over,” he said.", // a straight apostrophe among curly marks
      '"It’s over," he said.', // and a curly one among straight marks
      '“We left,” he said. The pipe is 12" wide and leaks.', // inches
      { body: '“We left,” he said.', headline: 'Crew left "in the long night"' }, // a headline may come from another desk
      { text: '«We left,» he said. "We stayed," she said. "We ate," he said.', elsewhere: true }, // no curly marks
    ],
  },
  *check(story) {
    for (const { quotations } of story.fields) {
      const marks = quotations.all.flatMap(({ opener, closer }) => (closer === null ? [opener] : [opener, closer]))
      const straight = marks.filter(({ text }) => text === '"')
      const curly = marks.filter(({ text }) => text === '“' || text === '”')
      const [span] = curly.length < straight.length ? curly : straight
      if (span !== undefined)
        yield { span, message: 'This story mixes straight and curly quotation marks. Use one style.' }
    }
  },
})
