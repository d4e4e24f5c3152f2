import { findFramePairs, isSplitInTwo } from '../../src/language/patterns/attribution-frames.js'
import { findForeignAttributions, type ForeignConstruction } from '../../src/language/patterns/foreign-attributions.js'
import { type Disorder, findDisorderedSources } from '../../src/language/patterns/disordered-sources.js'
import { defineRule } from '../../src/rule.js'

/** Messages for an attribution whose parts are out of order, by its kind. */
const disordered: Readonly<Record<Disorder, string>> = {
  mixed: 'The speaker and the subject are mixed up. Put the speaker before the verb.',
  described: 'The name and its description are in the wrong order. Write the description first.',
  cut: 'A full stop cuts the name of the source from its verb. Join the two parts.',
  according: 'This attribution has both “according to” and a verb of saying. Keep one of them.',
  around: 'The verb of saying appears before and after the source. Keep one of them.',
  both: 'Two attributions follow each other. Keep one of them.',
  behind: 'Part of the source’s name comes after the verb. Move it to the name.',
  two: 'This source has two verbs of saying. Keep one of them.',
  torn: 'The verb splits the name of the source. Put the name together.',
}

/** Kinds that sound copy may have, as the words below a picture do. */
const isDoubtful: ReadonlySet<ForeignConstruction> = new Set<ForeignConstruction>(['bare', 'citing'])

/** Messages for an attribution that has kept the construction of its source, by its kind. */
const kept: Readonly<Record<ForeignConstruction, string>> = {
  matter: 'This sentence tells who reported, after what it was about. Put the speaker first.',
  quoting: 'English quotes somebody, and quotes from a text. Name the speaker without “from”.',
  twice: 'Two phrases say that this was reported. Keep one of them.',
  so: '“So” and “thus” name no speaker in English. Write “said” and the speaker.',
  verb: 'This is no verb of saying in English. Write “reported”.',
  house: 'English takes the house as the speaker: “the ministry said”. Delete the preposition.',
  unheard: 'English names who was told. Name the hearer, or write “said”.',
  side: 'English names the body alone. Delete “side”.',
  joined: 'No verb of saying gives these quoted words to a speaker. Add one.',
  'wrong-verb': 'This verb takes no quoted words in English. Write “said”.',
  wording: 'English does not say that somebody used these words. Write “said”.',
  bare: 'No verb of saying gives these quoted words to the speaker. Write “said”.',
  citing: 'English reports cite a source. Write “citing”.',
  act: 'This verb cannot take the quoted words. Write who said them, then what the speaker did.',
  hearer: 'English tells somebody, not to somebody. Delete “to”.',
  order: 'The verb stands before its speaker, as in other languages. Put the speaker first.',
  source: 'A word is missing after “according to”, or its words are in the wrong order. Name the source there.',
  dash: 'A dash sets off the speaker, as in other languages. Write a comma inside the quotation marks.',
  split: 'The verb splits the name of the source. Put the name together.',
}

export default defineRule({
  id: 'garbled-attribution',
  family: 'attribution',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'An attribution whose parts are in the wrong order, split, or repeated',
  why: `The source names its speaker at the end or inside the sentence, often as a chain of nouns ("China's
    state-run Xinhua News Agency said"). The engine puts the parts in the wrong order. Write one attribution: the
    speaker, then the verb.`,
  examples: {
    bad: [
      {
        text: 'The two countries will share the quota, ⟦the news agency said of official Tavarian press Yonhap⟧.',
        message: 'The speaker and the subject are mixed up. Put the speaker before the verb.',
      },
      {
        text: 'She was ready to open a new page, ⟦the government said. ‘News Bureau.⟧ The ministers left.',
        message: 'A full stop cuts the name of the source from its verb. Join the two parts.',
      },
      {
        text: 'The envoy will visit the sailors, ⟦according to the Lundmark News Agency said⟧.',
        message: 'This attribution has both “according to” and a verb of saying. Keep one of them.',
      },
      {
        text: 'The road is closed, ⟦said Kyodo News said⟧.',
        message: 'The verb of saying appears before and after the source. Keep one of them.',
      },
      {
        text: 'The road is closed, ⟦Berg said, the news agency of Lundmark reported⟧.',
        message: 'Two attributions follow each other. Keep one of them.',
      },
      {
        text: 'The visit is off, ⟦the agency official said news⟧.',
        message: 'Part of the source’s name comes after the verb. Move it to the name.',
      },
      {
        text: 'The visit is off, ⟦reported by the agency Anadolu said⟧.',
        message: 'This source has two verbs of saying. Keep one of them.',
      },
      {
        text: 'The visit is off, ⟦the official news agency said Xinhua⟧.',
        message: 'The verb splits the name of the source. Put the name together.',
      },
      {
        text: 'The mayor ⟦told to journalists⟧ that the road would open in May.',
        message: 'English tells somebody, not to somebody. Delete “to”.',
      },
      { text: '“The wall fell,” ⟦told on Friday to Lusa the head of the museum Ana Prates⟧.' },
      { text: '“The water is clean,” ⟦stated in an interview with Radio Orden the minister⟧.' },
      {
        text: '⟦About this informs the press office of the port⟧.',
        message: 'This sentence tells who reported, after what it was about. Put the speaker first.',
      },
      {
        text: '“The wall is safe,” ⟦so the speaker of the firm⟧.',
        message: '“So” and “thus” name no speaker in English. Write “said” and the speaker.',
      },
      {
        text: 'The road is open, ⟦transmits Interfax⟧.',
        message: 'This is no verb of saying in English. Write “reported”.',
      },
      { text: 'The ⟦police side said⟧ that he is 40.', message: 'English names the body alone. Delete “side”.' },
      {
        text: 'The fire broke out at noon, ⟦reported in the emergency service of the town⟧.',
        message: 'English takes the house as the speaker: “the ministry said”. Delete the preposition.',
      },
      {
        text: 'The port, which has two piers, ⟦told that⟧ the road is closed. The ministry ⟦informed that⟧ the road is closed.',
        message: 'English names who was told. Name the hearer, or write “said”.',
      },
      {
        text: '⟦According to informs the port⟧, it is shut. ⟦According to the reporter learned⟧ from the port, it is.',
      },
      { text: '⟦According to the words of the chief said⟧ that it is. ⟦In the prosecutor’s office said⟧ that it is.' },
      { text: 'For his part, ⟦confirmed the minister⟧ that the talks will go on.' },
      {
        text: '“It was a hard year,” ⟦sentenced the coach⟧. “Nobody came to the pier,” ⟦Ann Lee pointed⟧.',
        message: 'This verb takes no quoted words in English. Write “said”.',
      },
      {
        text: '“We ask you to stay at home,” ⟦used the expressions Berg⟧.',
        message: 'English does not say that somebody used these words. Write “said”.',
      },
      { text: '“We ask you to stay at home,” ⟦the mayor made the following statements⟧.' },
      {
        text: '“We had no time to lose” ⟦- Ann Lee⟧. The pier was shut.',
        message: 'No verb of saying gives these quoted words to the speaker. Write “said”.',
      },
      { text: '“We had no time to lose,” ⟦coach Tom Berg⟧. The pier was shut.' },
      {
        text: 'The pier is shut, Interfax reports ⟦with reference to⟧ the port.',
        message: 'English reports cite a source. Write “citing”.',
      },
      {
        text: 'According to Fars News Agency, ⟦quoting from the public relations⟧ of the port, it is open.',
        message: 'English quotes somebody, and quotes from a text. Name the speaker without “from”.',
      },
      {
        text: 'The reporter learned from the bureau ⟦that, it is understood⟧ that the man is 40.',
        message: 'Two phrases say that this was reported. Keep one of them.',
      },
      { text: '⟦According to Xinhua News Agency, it is reported⟧ that the road is open.' },
      {
        text: '“I am sorry to all of you,⟦” and the⟧ captain bowed his head.',
        message: 'No verb of saying gives these quoted words to a speaker. Add one.',
      },
      {
        text: '“It was a hard year,” ⟦the coach expressed⟧ his thanks to the fans.',
        message: 'This verb cannot take the quoted words. Write who said them, then what the speaker did.',
      },
      { text: 'The visit is off, ⟦the ministry reported. TASS News Agency.⟧ The envoy went home.' },
      { text: 'The visit is off, ⟦the state said. “News Agency of Lundmark TASS.⟧ The envoy went home.' },
      { text: 'The visit is off, ⟦the news agency said of South Korean Yonhap official⟧.' },
      { text: 'The visit is off, ⟦the state-run said. "Anadolu Agency.⟧ The envoy went home.' },
      { text: 'The visit is off, ⟦the news agency added of South Korean Yonhap⟧.' },
      { text: 'The visit is off, ⟦the government said of official Cuban press Prensa Latina⟧.' },
      {
        text: 'The visit is off, ⟦EFE of the news agency said⟧.',
        message: 'The name and its description are in the wrong order. Write the description first.',
      },
      { text: 'The visit is off, ⟦according to the agency ANSA announced⟧ on Monday.' },
      { text: 'The visit is off, ⟦the Korean news said agency Yonhap⟧ on Monday.' },
      { text: 'The visit is off, ⟦the official said Xinhua News Agency of China⟧.' },
      { text: 'THE VISIT IS OFF, ⟦THE AGENCY SAID OF OFFICIAL CHINESE PRESS XINHUA⟧.' },
      { text: 'The visit is off, ⟦news agency said of South Korean Yonhap⟧.' },
      { text: 'The visit is off, ⟦the agency said of official Chinese press bureau Orden⟧.' },
      { text: 'The visit is off, ⟦government said of official Cuban press agency Prensa Latina⟧.' },
      { text: 'The visit is off, ⟦ministry said. Anadolu Agency Lundmark.⟧ The envoy went home.' },
      { text: 'The visit is off, ⟦according to Lundmark News Agency said⟧' },
      { text: 'The visit is off, ⟦according to the news agency said⟧ Monday.' },
      { text: '⟦Said news agency Kyodo said⟧' },
      { text: 'The visit is off, ⟦Berg said, news agency of South Lundmark reported⟧.' },
      { text: 'The visit is off, ⟦news agency official said press bureau⟧' },
      { text: '⟦Reported by state news agency Anadolu South Lundmark said⟧.' },
      {
        text: '⟦As announced the mayor of the island⟧, nobody was hurt.',
        message: 'The verb stands before its speaker, as in other languages. Put the speaker first.',
      },
      { text: 'Nobody was hurt, ⟦as reports the agency Interfax⟧.' },
      {
        text: '⟦According to the stated by the Coast Service⟧, ten boats sank.',
        message: 'A word is missing after “according to”, or its words are in the wrong order. Name the source there.',
      },
      { text: 'Ten boats sank, ⟦according to what informed the harbor office⟧.' },
      {
        text: '“Ten boats sank in the night⟦”, — stated⟧ in the release.',
        message: 'A dash sets off the speaker, as in other languages. Write a comma inside the quotation marks.',
      },
      {
        text: 'Ten boats sank, ⟦the ministry said of the Transportation⟧.',
        message: 'The verb splits the name of the source. Put the name together.',
      },
      { text: 'Ten boats sank, ⟦said Rosa Quill, the floor leader of the house said⟧.' },
      { text: 'Ten boats sank, ⟦the prosecutor said, the office in the town said⟧.' },
      { text: 'Ten boats sank, ⟦the report said of the official Tavarian press Yonhap⟧.' },
      { text: 'Ten boats sank, ⟦the agency reported of the state TAP news⟧.' },
      { text: 'Ten boats sank, ⟦the ministry reported. ‘News Service of Orden.⟧ The envoy went home.' },
    ],
    good: [
      'The road is closed, Yonhap said. The mayor left, the official Xinhua News Agency reported.', // who, then the verb
      'As reported the day before, the road is closed, and as announced by the mayor, it stays so.', // a time; by
      'Cuts such as announced the mayor would hurt, as well as reported the losses.', // no “as” of a report
      'According to the reported figures, the road is closed, according to what officials said.', // a noun; a speaker
      'The road — said to be old — is closed. “No,” — and she said it twice — “never.”', // dashes round an aside
      'The plan is dear, the ministry said of the Orden Bridge.', // what the ministry speaks of
      'The road is closed, said Berg, Yonhap reported.', // one source within another
      'The road is closed, according to state-run Anadolu Agency, and the mayor said so.', // according to, and another clause
      'An official said of the agency’s plan that it would cost too much.', // a real “said of”
      'Kyodo reported, citing the ministry, that the road is closed.', // citing
      'The road is closed, said Xinhua, a state news agency.', // the verb first
      'The mayor told the news agency that she would go.', // the agency is told
      'According to the report, the mayor said nothing.', // a comma between
      'Officials said Xinhua reported the visit on Monday.', // one report within another
      '“It is off,” he said. Reuters could not reach the ministry.', // the next sentence begins with an agency
      'The ministry announced news of the visit.', // a thing that is announced
      'According to Lundmark media reports, the road is closed.', // reports that are read
      'Anadolu Agency was first; the agency told Reuters.', // an audience
      'Anadolu Agency was first: the agency quoted TASS, and TASS the ministry.', // who is quoted
      'The road is closed, a source quoted by Interfax said.', // a participle behind its noun
      'She spoke of remarks by Kim reported by news agency Yonhap.', // the same, and no verb behind
      'The report was unfair, Kim said of the Orden Press Club.', // a person's word on a house of the press
      'It is a fair house, the minister said of Chinese news agency Xinhua.', // and on an agency
      'The talks go on, according to a report announced on Monday.', // announced is the report
      'The mayor left, Kim told news agencies.', // an audience
      'Anadolu Agency was first; the agency said Reuters, a London house, had asked.', // a comma that opens an apposition
      'The tale was told to reporters by the captain, who told the mayor; what he told to the press was old.', // passive; a clause of “what”
      '“It is over,” said to be his last words, is carved there; guests were told to leave.', // participles
      'About this report the minister said nothing. About this he said nothing.', // the speaker is before the verb
      'The wall is safe, so the mayor stayed, or so the story goes. It was late, so no.', // other uses of “so”
      'The rise was large, reported in the town as a record. In the office that day he said that it was late.', // a place
      'The mayor, who was in Kesh, told that the road was closed, flew home.', // a participle
      'She was informed that the road is closed. The mayor informed the town that it is safe.', // a passive; a hearer
      'The bus leaves Kesh, passes Orden, and stops. The Chinese side said the talks were long.', // a road; a delegation
      'Added costs that the town must bear are high. For his part, the minister confirmed that they are.', // a participle; the right order
      'According to a report by Kyodo quoting police, the road is open; he spoke, quoting from the Bible.', // a speaker; a text
      'According to the police, it is believed that he is 40.', // belief
      '“I am sorry,” she said, and bowed her head. “Yes,” and “No,” were the answers.', // a verb of saying; words
      '“Come Home Soon,” a song that she wrote at school, showed her gift. “I did it,” she smiled.', // a title; as copy has it
      '“We had no time to lose,” the coach smiled. “Cod and Rain” - Ann Lee. “We are late,” he meant.', // a gesture; a title
      'He used the wrong expressions with reference to the law. The letter with a link to Kesh is lost.', // a word; a matter
      'The minister said media, courts and police must work together.', // and one that opens a list
      'The Orden News Agency said no more; he is ill, the agency said of Kim Jong Un.', // of a person
      'The road is closed, said Berg, the floor leader said of the plan.', // what she speaks of
      'The road is closed, the prosecutor said, the office in the town added.', // two statements
      'The road is closed, the prosecutor said on Monday, the office in the town said.', // a day between
      'The road is closed, said Berg, the office in the town said, and the port is open.', // a list of statements
      'The road is closed, said Berg, an office in the town said. It is open, said Kim, the said.', // another source
      'The road is closed, said Berg, said the floor leader.', // the verb first
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { first, last, kind } of findForeignAttributions(field))
        yield {
          span: field.span(first.start, last.end),
          message: kept[kind],
          ...(isDoubtful.has(kind) && { severity: 'warning', certainty: 'likely' }),
        }
      for (const pair of findFramePairs(field))
        if (isSplitInTwo(pair))
          yield {
            span: field.span(pair.before.first.start, pair.after.last.end),
            message: 'Two attributions follow each other. Keep one of them.',
          }
      for (const { first, last, kind } of findDisorderedSources(field))
        yield { span: field.span(first.start, last.end), message: disordered[kind] }
    }
  },
})
