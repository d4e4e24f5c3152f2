import { findBareNames, findCountedArticles } from '../../src/language/patterns/odd-articles.js'
import { findWrongArticles } from '../../src/language/patterns/wrong-articles.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'wrong-article',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: '“a” before a vowel sound, or “an” before a consonant sound',
  why: `The engine chooses the article before the next word, or an editor changed that word. The sound decides,
    not the letter.`,
  examples: {
    bad: [
      {
        text: 'The ferry leaves in ⟦a⟧ hour from the pier.',
        fixed: 'The ferry leaves in an hour from the pier.',
        message: 'Wrong article. Use “an” before “hour”.',
      },
      {
        text: { headline: 'Divers raise boat after ⟦a⟧ hour', body: 'It rained.' },
        fixed: { headline: 'Divers raise boat after an hour', body: 'It rained.' },
      },
      { text: 'She has ⟦a⟧ M.B.A., ⟦a⟧ M.Sc. and ⟦an⟧ U.N. post.' },
      { text: 'She teaches at ⟦an⟧ university in Orden.', fixed: 'She teaches at a university in Orden.' },
      { text: 'It was ⟦a⟧ old boat with ⟦an⟧ new engine.', fixed: 'It was an old boat with a new engine.' },
      { text: 'He works for ⟦a⟧ international firm.', fixed: 'He works for an international firm.' },
      {
        text: 'It sank. ⟦A⟧ old boat came, and ⟦a⟧ Italian envoy.',
        fixed: 'It sank. An old boat came, and an Italian envoy.',
      },
      { text: 'It used ⟦an⟧ d.b.a. and ⟦a⟧ a.k.a. at once.', fixed: 'It used a d.b.a. and an a.k.a. at once.' },
      { text: '⟦An⟧ boat sank.', fixed: 'A boat sank.' },
      { text: 'She met ⟦a⟧ Italian envoy.', fixed: 'She met an Italian envoy.' },
      { text: 'She is ⟦a⟧ MP, he works for ⟦a⟧ IT firm, and ⟦an⟧ BBC crew saw ⟦a⟧ FBI agent.' },
      {
        text: '⟦An⟧ Chinese envoy left. On Monday ⟦a⟧ Italian one came.',
        fixed: 'A Chinese envoy left. On Monday an Italian one came.',
      },
      { text: 'It was ⟦a⟧\u00A0old boat (⟦a⟧ oak one).', fixed: 'It was an\u00A0old boat (an oak one).' },
      {
        text: 'It was ⟦a⟧ 18-hour trip, ⟦an⟧ 9-hour wait and ⟦an⟧ 10-mile walk.',
        fixed: 'It was an 18-hour trip, a 9-hour wait and a 10-mile walk.',
      },
      { text: '⟦An⟧ Thanh museum opened. ⟦An⟧ thanh Pham sang.', fixed: 'A Thanh museum opened. A thanh Pham sang.' },
      { text: '⟦An⟧ German Opera sang. ⟦An⟧ Chinese Opera sang.', fixed: 'A German Opera sang. A Chinese Opera sang.' },
      {
        text: '⟦A⟧ Apple Opera sang in Vista. Orden ⟦a⟧ Isla Baja.',
        fixed: 'An Apple Opera sang in Vista. Orden an Isla Baja.',
      },
      { text: '⟦A⟧ a.k.a name, and ⟦a⟧ x.k.a. name.', fixed: 'An a.k.a name, and an x.k.a. name.' },
      { text: 'The eMule ⟦a⟧ Isla fan met.', fixed: 'The eMule an Isla fan met.' },
      { text: 'They had ⟦an⟧ Malmö plan.', fixed: 'They had a Malmö plan.' },
      {
        text: 'The search for ⟦a two brothers⟧ aged 7 and 10 went on, and ⟦a 12 men⟧ were held.',
        message: [
          '“a” does not stand before “two” things. Delete one of them.',
          '“a” does not stand before “12” things. Delete one of them.',
        ],
      },
      {
        text: 'A province ⟦in Mekong Delta⟧ has set money aside, and fish ⟦from Netherlands⟧ is dear.',
        message: [
          'This name has an article. Write “the Mekong Delta”.',
          'This name has an article. Write “the Netherlands”.',
        ],
      },
    ],
    good: [
      'It rained.\n\nShips hold drill in Quill Sea\n\nIt rained again.', // a headline
      'It was a two days’ march for a 12 men team in a two women race, at a 10 percent loss.', // modifiers
      'Ports in Black Sea states, in the Black Sea and of South China Sea traffic met in Delta, in Kesh’s Quill Delta and in Long Island.', // modifiers, others
      'The crew of Chang An left the port with a MPeds plan.', // a name; letters and a word
      'She has an M.B.A., a B.Sc. and a U.N. post, and works for a N.Y. firm.', // letters with stops
      'A European met a one-legged man and an honest heir at a union office.', // sounds, not letters
      'It was a NO vote, a XIX century house, a US ship, a UN envoy, an AIDS clinic and an EU aide at a MASH tent.', // words and numbers
      'An MP, an SNP member, a U.N. envoy and a NATO officer met.', // letters by their names, and words made of letters
      'An 80-year-old and an 11th man, a 10th and a 90-year-old came.', // numbers
      'He got an A, and a B, for vitamin A and Chang An Street.', // letters and names
      'It was a historic day, and an historic night.', // both are said
      'The paper wrote “a apple” on the wall.', // quoted
      'A utility pole and a useful unit were used; a unanimous vote, a Utah mine, an onerous task.', // long vowels and short ones
      'It was an unanswered question, an unannounced visit, an unescorted guest, an unanimated face, a Unesco site.', // “un” before a vowel
      'An Nvidia chip, an mRNA vaccine, an mpox shot, an Xbox and an MPs’ vote.', // letters by their names
      'It was an Yves Klein show for a Uefa guest and a Ubisoft fan.', // names
      'An 1,800-seat hall and a 1,800-seat hall were built.', // eighteen hundred, or one thousand eight hundred
      'If hepatitis a infection is found, doctors will call.', // a letter
      'A 118-mile road, an 1900s house and a 1900s house were seen.', // hundreds, and years that are said in two ways
      'An X-ray and an S-Bahn line were shown on an fao.org page.', // letters by their names
      'An Élysée aide met an Åland envoy.', // letters that English does not have
      'Its letters are e, a\nand u.', // the end of a line
      'Mara Lund, a.k.a Otter, was born in Neuburg an der Eger.', // the end of an abbreviation; a German place
      'They met the Spolek obcí a odborů and saw the film Viaje a Isla Baja.', // words of other languages
      'An Thanh Pham sang.', // a family name
      'The EA apple met an EA A apple, and an MPsx boat met a MPS-boat.', // letters
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { article, next, wanted, isSure } of findWrongArticles(field)) {
        const text = article.text.startsWith('A') ? wanted.replace('a', 'A') : wanted
        yield {
          span: article,
          message: `Wrong article. Use “${wanted}” before “${next.text}”.`,
          suggestions: [{ title: `Write “${text}”`, safe: isSure, edits: [{ span: article, text }] }],
        }
      }
      if (field.role === 'headline') continue
      for (const { start, end, number } of findCountedArticles(field))
        yield {
          span: field.span(start, end),
          severity: 'warning',
          certainty: 'likely',
          message: `“a” does not stand before “${number}” things. Delete one of them.`,
        }
      for (const { start, end, name } of findBareNames(field))
        yield {
          span: field.span(start, end),
          severity: 'warning',
          certainty: 'likely',
          message: `This name has an article. Write “the ${name}”.`,
        }
    }
  },
})
