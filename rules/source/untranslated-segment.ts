import { fold, isSameText } from '../../src/language/source/likeness.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'untranslated-segment',
  mqm: 'Accuracy/Untranslated',
  severity: 'error',
  certainty: 'certain',
  since: '0.2.0',
  summary: 'A paragraph that is the source itself',
  why: `An engine that gives up returns what it got. In a language with Latin letters this is easily overlooked.`,
  examples: {
    bad: [
      {
        language: 'de',
        source: 'Der Bürgermeister von Orden wünscht allen Gästen viel Glück.\n\nEr kam am Montag an.',
        text: '⟦Der Bürgermeister von Orden wünscht allen Gästen viel Glück.⟧\n\nHe arrived on Monday, and the mayor of the town met him.',
        message: 'This is the source. Translate it.',
      },
      {
        language: 'zh',
        source: '奥登市长周一抵达。\n\n他很累。',
        text: '⟦奥登市长周一抵达。⟧\n\nHe was tired when he arrived in the town on Monday, the mayor said.',
      },
      {
        language: 'cs',
        source: 'Starosta města dnes ráno přijel v dobré náladě.',
        text: '⟦Starosta města dnes ráno přijel v dobré náladě⟧',
      },
      { language: 'ru', source: 'Мэр города приехал в понедельник.', text: '⟦Мэр города приехал в понедельник.⟧' },
    ],
    good: [
      { language: 'de', source: 'Anna Maria Karlsson, Orden', text: 'Anna Maria Karlsson, Orden' }, // names
      { language: 'de', source: 'FC Orden – SV Lund 3:1', text: 'FC Orden – SV Lund 3:1' },
      { language: 'cs', source: 'www.orden.example', text: 'www.orden.example' },
      { language: 'de', source: 'Wer kommt? Alle kommen.', text: 'Who is coming? Everybody is.' },
      { language: 'de', source: 'Anna Müller, Lund', text: 'Anna Müller, Lund' }, // a name
      {
        language: 'de',
        source: 'Über Anna Karlsson Lund Müller Orden Kesh',
        text: 'Über Anna Karlsson Lund Müller Orden Kesh',
      },
      { language: 'de', source: 'The mayor came here on foot.', text: 'The mayor came here on foot.' }, // English in the source
      { language: 'de', source: 'Tor ü b c d', text: 'Tor ü b c d' }, // letters of a table
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!isSameText(passage.source, passage.english) || fold(passage.source) === '' || !isProse(passage.source))
        continue
      const span = passage.englishSpan(0, passage.english.length)
      if (span !== null) yield { span, source: null, message: 'This is the source. Translate it.' }
    }
  },
})

/** True for copy in another script, or for a sentence with letters that English does not have. */
const isProse = (text: string): boolean =>
  otherScript.test(text) ||
  (/[^\u0000-\u007F\p{P}]/u.test(text) && (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 4)

const scripts = ['Han', 'Hiragana', 'Katakana', 'Cyrillic', 'Hebrew', 'Hangul', 'Arabic', 'Greek', 'Thai', 'Devanagari']
const otherScript = new RegExp(`[${scripts.map(name => `\\p{Script=${name}}`).join('')}]{2}`, 'u')
