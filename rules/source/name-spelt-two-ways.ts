import { findNamesInTwoSpellings } from '../../src/language/source/names/cyrillic-names.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'name-spelt-two-ways',
  mqm: 'Terminology/Inconsistent',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'One name of the source in Cyrillic, in two spellings',
  why: `An engine spells a name from Russian or Ukrainian anew in each sentence. The source shows that both spellings are
    one name.`,
  examples: {
    bad: [
      {
        language: 'uk',
        source: 'Мер міста Горлівськ приїхав.\n\nДалі на схід від ⟦Горлівська⟧ тихо.',
        text: 'The mayor of Horlivsk came.\n\nEast of ⟦Horlevsk⟧ it is quiet.',
        message:
          'The source has one name, “Горлівськ”, and the story spells it “Horlivsk” and “Horlevsk”. Use one spelling.',
      },
      {
        language: 'ru',
        source: 'Как сообщил Кравелин, мост закрыт.\n\nПозже ⟦Кравелина⟧ видели.',
        text: 'Kravelin said that the bridge was closed.\n\nLater ⟦Kravylin⟧ was seen.',
      },
      {
        language: 'ru',
        source: 'Вчера Демышев приехал.\n\nА сегодня ⟦Демышев⟧ уехал.',
        text: 'Yesterday Demyshev came.\n\nToday ⟦Demishev⟧ left.',
      },
      {
        language: 'ru',
        source: 'В город Вельгорск пришла весна.\n\nНад городом ⟦Вельгорском⟧ дождь.',
        text: 'Spring came to Velgorsk.\n\nIt rains over ⟦Velgursk⟧.',
      },
    ],
    good: [
      {
        language: 'ru',
        source: 'Вчера Демышев приехал.\n\nА сегодня Демышев уехал.',
        text: 'Yesterday Demyshev came.\n\nToday Demyshev left.',
      },
      {
        language: 'ru',
        source: 'Вчера Демышев приехал.\n\nА сегодня Демушев уехал.',
        text: 'Yesterday Demyshev came.\n\nToday Demushev left.',
      }, // two people
      {
        language: 'ru',
        source: 'В город Вельгорск пришла весна.\n\nА вот вельгорские жители рады.',
        text: 'Spring came to Velgorsk.\n\nPeople in Velgursk are glad.',
        elsewhere: true,
      }, // an adjective
      {
        language: 'ru',
        source: 'Вчера Украина ответила.\n\nИ снова Украина ответила.',
        text: 'Yesterday Ukraine answered.\n\nAgain Ukrainian troops answered.',
      }, // a form of the name
      {
        language: 'de',
        source: 'Gestern kam Demyschew.\n\nHeute ging Demyschew.',
        text: 'Yesterday Demyshev came.\n\nToday Demishev left.',
        elsewhere: true,
      },
    ],
  },
  *check({ passages, isUnpaired }) {
    if (isUnpaired) return
    for (const { name, first, second } of findNamesInTwoSpellings(passages)) {
      const { source, english, passage } = second
      const [span, before] = [first, second]
        .map(each => each.passage.englishSpan(each.english.start, each.english.end))
        .reverse()
      if (span === undefined || span === null) continue
      const [usual, other] = [first.english.name, english.name]
      yield {
        span,
        source: passage.sourceSpan(source.start, source.end),
        message: `The source has one name, “${name}”, and the story spells it “${usual}” and “${other}”. Use one spelling.`,
        ...(before == null ? {} : { related: [{ span: before, message: `Here it is “${usual}”.` }] }),
      }
    }
  },
})
