import { findDoubledSources } from '../../src/language/patterns/doubled-sources.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'double-attribution',
  family: 'attribution',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body'],
  summary: 'One statement attributed twice to one source: “according to Xinhua, Xinhua said”',
  why: `The source names its agency before and after the statement, or the engine adds the name. Keep one
    attribution.`,
  examples: {
    bad: [
      { text: '“I did not look at the pier,” ⟦said coach Ann Lee, she told reporters⟧.' },
      { text: '⟦Ann Lee said in her statement that she said⟧ that the pier was shut.' },
      {
        text: '⟦According to Xinhua, Xinhua said⟧ the harbor was open.',
        message: 'This sentence names its source twice. Keep one attribution.',
      },
      { text: 'According to the ministry, the harbor was open, ⟦the ministry said⟧ on Friday.' },
      { text: 'The harbor was open, ⟦according to Yonhap, Yonhap reported⟧.' },
      { text: 'The harbor is open, ⟦Berg said, she added⟧.' },
      { text: '“We will go to court,” ⟦said the crew’s lawyer, Tom Berg, said⟧.' },
      { text: 'The harbor is open, ⟦coach Berg said, commented⟧.' },
      { text: 'The harbor is open, ⟦Deputy Mayor Berg told a forum, he pointed out in the town⟧.' },
      { text: 'The harbor is open, ⟦the Orden Health Commission said in June, the commission said⟧.' },
      { text: 'The harbor is open, ⟦her daughter told the agency Interfax, Interfax reported⟧.' },
      { text: '⟦According to the finance ministry, the ministry said⟧ that the harbor was open.' },
      { text: '⟦According to harbor chief Ann Berg, she said⟧ that the harbor was open.' },
      { text: '⟦Berg said, according to him⟧, that the harbor was open.' },
      { text: 'Ana Prates said she was sure that, “The wall will be built again,” ⟦Ana Prates said⟧.' },
      { text: 'The ministry said that the harbor is open, ⟦the ministry said⟧.' },
      { text: '⟦According to Prates, Prates had complained⟧ of the noise twice.' },
      { text: '⟦According to the prosecutor, the prosecutor believes⟧ that the man fled.' },
      { text: '⟦The spokesman stated, during a press conference, he stated⟧ that the talks go on.' },
      { text: 'The mayor, ⟦stressing that the harbor is safe, stressed⟧ that it will stay open.' },
      { text: '⟦Noting that the talks are long, the minister noted⟧ that time is short.' },
      { text: '“It was late,” he said, ⟦adding that he said⟧.' },
      { text: '⟦The spokesman said that the spokesman said⟧ that the harbor is open.' },
      { text: '⟦According to Kim’s account, Kim said⟧ the harbor was open.' },
      { text: '⟦Citing Interfax, Interfax reported⟧ that the harbor is open.' },
      { text: 'Kim ⟦said in an interview with reporters said⟧ that the harbor is open.' },
      { text: 'According to Kyodo News, the harbor, ⟦Kyodo News reported⟧, was open.' },
      {
        text: 'According to police, it was closed and ⟦police said⟧ so. ⟦According to the ministry, the ministry said⟧ it was open. According to Berg, it is late, as ⟦Berg said⟧.',
      },
      {
        text: 'According to police, the U.S. port is open and ⟦police said⟧ so. According to Berg, it is late ... and ⟦Berg said⟧ so.',
      },
      { text: 'According to police sources, it is open and ⟦police sources said⟧ so.' },
    ],
    good: [
      'Berg said that he said that as a joke. Low said that he said no. “Go,” said Berg, who told reporters.', // what he said once
      'According to Xinhua, the mayor said the harbor was open.', // one source within another
      'According to the ministry, the harbor was open. The ministry said so on Friday.', // two sentences
      'According to the ministry, was the harbor open? The ministry said it was.', // a question and its answer
      'The ministry said the harbor was open, according to Yonhap.', // two sources
      'According to the report, “the ministry said so.”', // speech
      'The harbor is open, Berg said, Yonhap reported.', // one source within another
      'The harbor is open, the ministry said, he added.', // a ministry is no “he”
      'The harbor is open, she said, although it added nothing. According to police, he said little.', // others speak
      'The harbor is open, she told reporters after a walk, although she added that it was cold.', // two clauses
      'Kim said “yes,” and Lee said “no,” Kim said later. What he said was “no,” he said.', // another speaker between; a clause
      'According to Prates, she had complained twice, and Kim had complained too.', // a pronoun tells a fact; another speaker
      'According to the police, the police car was hit. According to the club, the club was told so.', // other nouns and verbs
      'Prates said, in a room where Kim said no, that it was safe.', // a clause between
      'The mayor, stressing that the harbor is safe, said it will stay open.', // two verbs
      'The report, noting that the talks are long, was noted by the press. Saying no is hard, said Kim.', // a passive; a subject
      'He meant it, he said, adding that he said so at the time to Kim.', // a fact of that time
      'Kim said that Lee said so. According to Kim’s lawyer, Kim said no. Citing Interfax, TASS reported it.', // others
      'The man who said no in court said that he was ill. Kim said in her remarks that it was late.', // one verb each
      'Nor, he said, did he say that the harbor was open.', // a question of words
      'When it was over, she said, she told the officer the truth.', // a telling that is a fact
      'The harbor is open, the ministry said, said the ministry. She said, adding that it was cold, she left.', // a verb first
      'The harbor is open, the ministry told Berg, Berg said on Monday.', // a hearer who speaks later
      'Reported the ministry, the ministry said it was open.', // nothing stands before
      'According to officials at the ministry, it was open and officials at the ministry said so.', // officials of another house may be meant
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { first, last } of findDoubledSources(field))
        yield {
          span: field.span(first.start, last.end),
          message: 'This sentence names its source twice. Keep one attribution.',
        }
  },
})
