import { findAgencySlips } from '../../src/language/patterns/agency-slips.js'
import { findMisnamedBodies } from '../../src/language/patterns/misnamed-bodies.js'
import { defineRule, type Finding } from '../../src/rule.js'
import type { Span } from '../../src/story/story.js'

export default defineRule({
  id: 'wrong-agency-name',
  family: 'attribution',
  mqm: 'Terminology/Inappropriate for context',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'dateline', 'credit', 'byline', 'headline'],
  summary: 'A news agency under a wrong name',
  why: `Engines translate the names of agencies word for word ("China News Network" for China News Service), or
    through a third language. The message gives the English name that the agency uses. A name that is nearly
    right, or a description in place of a name, is a warning.`,
  examples: {
    bad: [
      {
        text: 'The road is closed, ⟦China News Network⟧ reported.',
        fixed: 'The road is closed, China News Service reported.',
        message: 'This is the wrong name for a news agency. Write “China News Service”.',
      },
      {
        text: 'The visit is off, according to ⟦Chosun Central News Agency⟧.',
        fixed: 'The visit is off, according to Korean Central News Agency.',
      },
      {
        text: 'The visit is off, the ⟦Korean Cental News Agency⟧ said.',
        message: 'This name is close to that of a news agency. Did you mean Korean Central News Agency?',
      },
      {
        text: 'The visit is off, according to the ⟦Hungarian News Agency⟧, which quoted the ministry.',
        message: 'This is not the usual English name. Did you mean MTI?',
      },
      {
        text: 'The visit is off, the ⟦Tunisia Africa News Agency⟧ also said.',
        message: 'This is not the usual English name. Did you mean Tunis Afrique Presse?',
      },
      {
        text: 'The visit is off, the ⟦Portugal News Agency Lusa⟧ reported.',
        message: 'This is not the usual English name. Did you mean Lusa?',
      },
      {
        text: 'The visit is off, the ⟦Itar-Tass Society⟧ reported.',
        message: 'This is not the usual English name. Did you mean TASS?',
      },
      {
        text: 'The visit is off, ⟦Kyodo Communication Agency⟧ said.',
        message: 'This is not the usual English name. Did you mean Kyodo News?',
      },
      { text: { headline: '⟦CHINA NEWS NETWORK⟧ SEES FLOODS' }, fixed: { headline: 'CHINA NEWS SERVICE SEES FLOODS' } },
      { text: '“I work at ⟦China News Network⟧,” he said, and left.' },
      { text: 'The ⟦China News Network⟧ Foundation met on Monday.' },
      {
        text: 'The visit is off, said the ⟦Xinhua Society⟧.',
        fixed: 'The visit is off, said the Xinhua News Agency.',
      },
      {
        text: 'The ⟦International Health Organization⟧ sent salts and fluids by road.',
        message: 'This is not the name that the body uses. Did you mean World Health Organization?',
      },
      {
        text: 'A report by ⟦International Transparency⟧ and ⟦Physicians Without Frontiers⟧ is out.',
        message: [
          'This is not the name that the body uses. Did you mean Transparency International?',
          'This is not the name that the body uses. Did you mean Doctors Without Borders?',
        ],
      },
      {
        text: 'The visit is off, he told the ⟦Polish Agency of Press⟧.',
        message: 'This is not the usual English name. Did you mean PAP?',
      },
      {
        text: 'The visit is off, the ⟦Tavarian Agency of News⟧ reported.',
        message: 'English does not name a news agency in this order. Write the name that the agency uses.',
      },
      {
        text: 'The visit is off, the ⟦Agency for the News of Kuwait⟧ reported.',
        message: 'This is not the usual English name. Did you mean Kuwait News Agency?',
      },
      {
        text: 'The visit is off, he told the ⟦Associated Press Agency⟧ by phone.',
        message: 'This is not the usual English name. Did you mean Associated Press?',
      },
      {
        text: 'The visit is off, ⟦Agency Lusa⟧ reported. Speaking to ⟦Anatolian Agency⟧, he agreed.',
        message: [
          'This is not the usual English name. Did you mean Lusa?',
          'This is not the usual English name. Did you mean Anadolu Agency?',
        ],
      },
      {
        text: 'The visit is off, ⟦Joint News⟧ reported.',
        message: 'This is not the usual English name. Did you mean Kyodo News?',
      },
      {
        text: 'The visit is off, ⟦China News Network⟧’s report said.',
        fixed: 'The visit is off, China News Service’s report said.',
      },
      { text: 'The visit is off, ⟦CHINA NEWS NETWORK⟧ said.', fixed: 'The visit is off, CHINA NEWS SERVICE said.' },
      {
        text: 'The visit is off, ⟦China News Network⟧ iPlus said.',
        fixed: 'The visit is off, China News Service iPlus said.',
      },
      {
        text: 'The visit is off, ⟦China News Network⟧, Berg said.',
        fixed: 'The visit is off, China News Service, Berg said.',
      },
      { text: 'The ⟦Korean Cental News Agency⟧ said yes, the Korean Central News Agency said no.' },
      { text: 'The visit is off (⟦Portugal News Agency⟧). It may go on, according to ⟦Portugal News Agency⟧.' },
      {
        text: 'The visit is off, ⟦China News Network⟧\nBerg said.',
        fixed: 'The visit is off, China News Service\nBerg said.',
      },
    ],
    good: [
      'The Federal Service for News Media and the Office of Press Secretary Tom Berg closed.', // offices
      'The News Agency of Nigeria and the Associated Press news agency said so.', // its name; a description
      'The World Health Organisation, Amnesty International and the International Labor Organization met.', // right names
      'The International Trade Bureau of Kesh and the Global Health Fund met the World Court Club.', // other bodies
      'The visit is off, Xinhua News Agency and China News Service said.', // right names
      'The visit is off, the Korean Central News Agency (KCNA) reported.', // with its acronym
      'Reuters News Agency and the Press Association reported the visit.', // tolerated variants
      'The Korea Times and the Xinhua Bookstore are in one street.', // firms with like names
      'The Kuwaiti news agency KUNA said so, and an envoy told the Hungarian news agency MTI.', // descriptions
      'He worked for a Hungarian news agency and for the Orden News Service.', // a description; an unknown agency
      'The Latin Press Club met on Monday.', // a club
      'A spokesman for the News Agency Pension Fund said so; the News Agency declined to comment.', // no name of its own to miss
      'Peng Bo and the Taiwan Central News Agency office were in the report.', // a person; a description
      'The visit is off, as Portugal News Agency furthermore said.', // far from the verb
      'It was late (Portugal News Agency on Monday).', // no source
      {
        text: 'It is in line with Portugal News Agency, due to Portugal News Agency, or in Portugal News Agency).',
        elsewhere: true,
      }, // likewise
      'The tariff accords with rules, according with Portugal News Agency.', // likewise
      'The visit is off, Portugal news Agency said.', // a description
    ],
  },
  *check({ fields, lexicon }) {
    for (const field of fields) {
      for (const slip of findAgencySlips(field, lexicon.agencies)) {
        const span = field.span(slip.start, slip.end)
        if (slip.kind !== 'wrong') yield { span, ...likely, message: sayUnusual(slip.kind, slip.name) }
        else yield sayWrong(span, slip.name ?? '', slip.isWhole)
      }
      for (const { first, last, body } of findMisnamedBodies(field))
        yield {
          span: field.span(first.start, last.end),
          ...likely,
          message: `This is not the name that the body uses. Did you mean ${body}?`,
        }
    }
  },
})

const likely = { severity: 'warning', certainty: 'likely' } as const

function sayUnusual(kind: 'unusual' | 'misspelt' | 'reversed', name: string | null): string {
  if (name === null) return 'English does not name a news agency in this order. Write the name that the agency uses.'
  return kind === 'misspelt'
    ? `This name is close to that of a news agency. Did you mean ${name}?`
    : `This is not the usual English name. Did you mean ${name}?`
}

function sayWrong(span: Span, name: string, isWhole: boolean): Finding {
  const text = /\p{Ll}/u.test(span.field.text.slice(span.start, span.end)) ? name : name.toUpperCase()
  return {
    span,
    message: `This is the wrong name for a news agency. Write “${name}”.`,
    suggestions: [{ title: `Write “${text}”`, safe: isWhole, edits: [{ span, text }] }],
  }
}
