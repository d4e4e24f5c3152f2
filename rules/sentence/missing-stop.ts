import { findLostStops } from '../../src/language/patterns/lost-stops.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'missing-stop',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two sentences with no mark between them: “in Seoul The minister said”',
  why: `A line break of the page took the place of the full stop, or the engine lost it. Add the full stop, and
    check whether words are missing too.`,
  examples: {
    bad: [
      {
        text: 'The talks were held in ⟦Skarne The⟧ minister said so on Monday.',
        message: 'There is no full stop before “The”. Add it, and check the source for lost words.',
      },
      { text: 'The talks ended on ⟦Friday They⟧ will go on in May.' },
      { text: 'The crew went ⟦home But⟧ the port stayed closed.' },
      { text: 'The road is closed until ⟦May According⟧ to the mayor it is not safe.' },
      { text: 'The boy found a chest from ⟦1911 The⟧ lock was easy to open.' },
      { text: 'The talks were held in Skarne\u00A0⟦too The⟧ minister said so.' },
      {
        text: 'One of the boats is in the Kesh ⟦Museum Another⟧ went down. It was quiet at ⟦noon In⟧ the evening it rained.',
      },
      { text: 'The boat is insured for 2 million ⟦euros Berg⟧ said it may be lost.' },
    ],
    good: [
      'It is the 2 million euros Berg said he paid, and the film Man In the High Tower is out.', // what he speaks of; a title
      'The talks were held in Skarne. The minister said so on Monday.', // a stop
      'He read The Guardian and The New York Times, and heard The Who.', // names
      'The paper asked: The port, or the road?', // behind a colon
      'Her book, “The talks,” tells it.', // a title
      'He played in the film “It came from the sea” in May.', // a title in quotes
      'We pray that He will guard us, and may He keep us safe.', // no sentence ends so
      'Give thanks to Him, for the peace He gives is dear, and trust in what He does.', // God
      'The bishop spoke of God. The peace He gives is for all, and the grace He shows is dear.', // God
      'Her song You Can Do It rose. The sitcom Winging It is new. The film It opens. Her hit Beat It is old.', // titles
      'The list has two parts:\n1 The plan\n2 The road', // numbers of a list
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { before, opener } of findLostStops(field))
        yield {
          span: field.span(before.start, opener.end),
          message: `There is no full stop before “${opener.text}”. Add it, and check the source for lost words.`,
        }
  },
})
