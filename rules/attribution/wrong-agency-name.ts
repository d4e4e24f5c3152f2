import { findMisspeltAgency, findStrangeTail, isHeadNoun } from '../../src/language/layers/agencies.js'
import type { AgencyMention, AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { isSaying } from '../../src/language/patterns/attributions.js'
import { findMisnamedBodies } from '../../src/language/patterns/misnamed-bodies.js'
import { someWord } from '../../src/language/vocabulary.js'
import { defineRule, type Finding } from '../../src/rule.js'

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
      const mentions = field.agencies
      for (const mention of mentions) {
        const finding = misnamed(mention, field) ?? strange(mention, field)
        if (finding !== null) yield finding
      }
      for (const name of someWord(field.tokens, isHeadNoun) ? field.names : []) {
        const meant = findMisspeltAgency(field.text.slice(name.start, name.end), lexicon.agencies)
        if (meant === null || mentions.some(({ first }) => field.tokens[first]?.start === name.start)) continue
        yield {
          span: name,
          severity: 'warning',
          certainty: 'likely',
          message: `This name is close to that of a news agency. Did you mean ${meant.name}?`,
        }
      }
      for (const { first, last, body } of findMisnamedBodies(field))
        yield {
          span: field.span(first.start, last.end),
          severity: 'warning',
          certainty: 'likely',
          message: `This is not the name that the body uses. Did you mean ${body}?`,
        }
    }
  },
})

function misnamed({ agency, naming, first, length }: AgencyMention, field: AnnotatedField): Finding | null {
  const [from, to] = [field.tokens[first], field.tokens[first + length - 1]]
  if (from === undefined || to === undefined || (naming !== 'wrong' && naming !== 'doubtful')) return null
  const span = field.span(from.start, to.end - (/['’]s$/u.test(to.text) ? 2 : 0))
  if (naming === 'wrong') {
    const text = /\p{Ll}/u.test(field.text.slice(span.start, span.end)) ? agency.name : agency.name.toUpperCase()
    return {
      span,
      message: `This is the wrong name for a news agency. Write “${agency.name}”.`,
      suggestions: [{ title: `Write “${text}”`, safe: isWhole(field, from, to), edits: [{ span, text }] }],
    }
  }
  // “The Kuwaiti news agency KUNA”: words without capitals describe the agency.
  if (field.tokens.slice(first + 1, first + length).some(({ text }) => /^\p{Ll}/u.test(text))) return null
  // “Portugal News Agency Lusa”: its own name follows.
  const isNamed = ownNames(agency).includes(to.field.text.slice(to.end + 1, field.tokens[first + length]?.end))
  const end = first + length + (isNamed ? 1 : 0)
  if (!isSource(field.tokens, first, end)) return null
  return {
    span: field.span(from.start, field.tokens[end - 1]?.end ?? to.end),
    severity: 'warning',
    certainty: 'likely',
    message: `This is not the usual English name. Did you mean ${agency.name}?`,
  }
}

const ownNames = ({ name, short, acronym }: AgencyMention['agency']): readonly string[] =>
  [name, short, acronym].filter(each => each !== undefined)

/** True where the name is neither quoted nor part of a longer name. */
function isWhole(field: AnnotatedField, from: Token, to: Token): boolean {
  const next = field.tokens[to.index + 1]
  const goesOn = next !== undefined && field.text.slice(to.end, next.start) === ' ' && /^\p{Lu}\p{Ll}/u.test(next.text)
  return !goesOn && !field.quotations.covers(from.start)
}

/** Finds a right name followed by a noun that does not belong to the agency. */
function strange(mention: AgencyMention, field: AnnotatedField): Finding | null {
  const [from, to] = [field.tokens[mention.first], findStrangeTail(field.tokens, mention)]
  if (from === undefined || to === null) return null
  return {
    span: field.span(from.start, to.end),
    severity: 'warning',
    certainty: 'likely',
    message: `This is not the usual English name. Did you mean ${mention.agency.name}?`,
  }
}

/** True where a name is used as a source: next to a verb of saying, after "according to", or alone in brackets. */
function isSource(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]?.text === 'the' ? first - 2 : first - 1
  const behind = /^(?:also|later|earlier|then|previously|further)$/u.test(tokens[end]?.text ?? '') ? end + 1 : end
  const [one, two, next] = [tokens[before - 1], tokens[before], tokens[behind]]
  const bracketed = tokens[first - 1]?.text === '(' && next?.text === ')'
  return (
    bracketed ||
    [two, next].some(word => word !== undefined && isSaying(word)) ||
    (one?.text.toLowerCase() === 'according' && two?.text === 'to')
  )
}
