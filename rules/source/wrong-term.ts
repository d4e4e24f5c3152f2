import { findWrongTerms } from '../../src/language/source/terms/wrong-terms.js'
import type { Term } from '../../src/language/source/terms/term.js'
import { defineSourceRule } from '../../src/rule.js'

const portAuthority: Term = {
  source: '港务局',
  language: 'zh',
  english: ['port authority'],
  forbidden: ['harbor office', 'port bureau'],
}
const wharf: Term = { source: 'портовый склад', language: 'ru', english: ['port warehouse'] }
const council: Term = { source: 'Sicherheitsrat', language: 'de', english: ['Security Council', 'council'] }
const greens: Term = { source: 'Grüne', language: 'de', english: ['Greens'], forbidden: ['Green Ones'] }

export default defineSourceRule({
  id: 'wrong-term',
  mqm: 'Terminology/Inappropriate for context',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A term of the source without the translation that the termbase has for it',
  why: `A desk that has agreed on the English of a term keeps it in a termbase, and an engine does not know it. Forms of
    words, their order and initials are allowed, and a term that was named before may be shortened. Needs a termbase:
    see the page about configurations.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '奥登⟦港务局⟧周一表示欢迎。',
        text: 'The Orden ⟦harbor office⟧ welcomed it on Monday.',
        terms: [portAuthority],
        message: 'The termbase forbids “harbor office” for “港务局”. Write “port authority”.',
      },
      {
        language: 'zh',
        source: '奥登⟦港务局⟧周一表示欢迎。',
        text: '⟦The Orden port bureaucracy welcomed it on Monday.⟧',
        terms: [portAuthority],
        message: 'The source has “港务局”, and “port authority” is missing. Use the term of the termbase.',
      },
      {
        language: 'ru',
        source: 'В Ордене сгорел один из ⟦портовых складов⟧.',
        text: '⟦One of the harbor stores burned down in Orden.⟧',
        terms: [wharf],
      },
      {
        language: 'de',
        source: 'Die ⟦Grünen⟧ in Orden stimmten zu.',
        text: 'The ⟦Green Ones⟧ in Orden agreed.',
        terms: [greens],
        message: 'The termbase forbids “Green Ones” for “Grünen”. Write “Greens”.',
      },
      {
        language: 'de',
        source: 'Der ⟦Bund⟧ zahlt.',
        text: 'The ⟦league⟧ pays.',
        terms: [{ source: 'Bund', english: [], forbidden: ['league'] }],
        message: 'The termbase forbids “league” for “Bund”. Use another word.',
      },
      {
        language: 'ja',
        source: '⟦港湾局⟧が発表した。\n\n⟦港湾局⟧は歓迎した。',
        text: '⟦The harbor office announced this.⟧\n\n⟦The harbor office was glad.⟧',
        terms: [{ source: '港湾局', english: ['port bureau'] }],
      },
    ],
    good: [
      {
        language: 'zh',
        source: '奥登港务局周一表示欢迎。',
        text: 'The port authorities in Orden welcomed it on Monday.',
        terms: [portAuthority],
      },
      {
        language: 'zh',
        source: '奥登港务局长周一表示欢迎。',
        text: 'The harbor master of Orden welcomed it on Monday.',
        terms: [{ ...portAuthority, source: '务局' }],
      }, // signs of two words
      {
        language: 'zh',
        source: '奥登港务局周一表示欢迎。\n\n港务局没有说明原因。',
        text: 'The Orden port authority welcomed it on Monday.\n\nIt gave no reason.',
        terms: [portAuthority],
      }, // named before
      {
        language: 'ru',
        source: 'Сгорел портовый склад.',
        text: 'The warehouse of the port burned down.',
        terms: [wharf],
      },
      {
        language: 'de',
        source: 'Auf grünen Wiesen weiden Schafe.',
        text: 'Sheep graze on green meadows.',
        terms: [greens],
      }, // an adjective
      {
        language: 'de',
        source: 'Der Sicherheitsrat tagt.',
        text: 'The council is meeting.',
        terms: [council],
      }, // the second translation
      {
        language: 'de',
        source: 'Die Weltgesundheitsorganisation warnt.',
        text: 'The WHO has issued a warning.',
        terms: [{ source: 'Weltgesundheitsorganisation', english: ['World Health Organization'] }],
      },
    ],
  },
  *check(source) {
    for (const { passage, mention, forbidden } of findWrongTerms(source)) {
      const { term, start, end } = mention
      const span = forbidden === null ? passage.gapSpan() : passage.englishSpan(forbidden.start, forbidden.end)
      if (span === null) continue
      const [right] = term.english
      const words = `“${passage.source.slice(start, end)}”`
      const lacks = `The source has ${words}, and “${right ?? ''}” is missing. Use the term of the termbase.`
      const cure = right === undefined ? 'Use another word.' : `Write “${right}”.`
      yield {
        span,
        source: passage.sourceSpan(start, end),
        message:
          forbidden === null
            ? lacks
            : `The termbase forbids “${span.field.text.slice(span.start, span.end)}” for ${words}. ${cure}`,
        ...(forbidden === null || right === undefined
          ? {}
          : { suggestions: [{ title: `Write “${right}”`, safe: false, edits: [{ span, text: right }] }] }),
      }
    }
  },
})
