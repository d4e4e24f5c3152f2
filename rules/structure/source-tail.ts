import { translationNotice } from '../../src/language/patterns/translation-notices.js'
import { findOwnAgencies, findSiteTails } from '../../src/language/patterns/site-tails.js'
import { findWith } from '../../src/story/pattern.js'
import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { isQuotedPiece } from '../../src/language/copy-blocks.js'
import { defineRule, type Finding } from '../../src/rule.js'
import type { Range } from '../../src/story/search.js'

export default defineRule({
  id: 'source-tail',
  family: 'structure',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'headline', 'dateline'],
  summary: 'The name of a website, a desk note or a source line in the copy',
  why: `Web pages end their titles with the name of the site and their stories with the name of the editor.
    Translated with the text, these become part of the story. Cut them.`,
  examples: {
    bad: [
      {
        text: 'The accord ends a dispute.⟦ - Orden News Network⟧\n\nThe crews went out.',
        message: '“- Orden News Network” belongs to the web page, not to the story. Delete it.',
      },
      { text: 'The accord ends a dispute. ⟦[Editor: K. Low]⟧' },
      { text: 'The accord ends a dispute. ⟦(Responsible editor: Ann Lee, Tom Berg)⟧ The crews went out.' },
      { text: 'The accord ends a dispute. ⟦Source: Orden Harbor News⟧' },
      { text: { headline: 'Harbor talks open in Skarne⟦ - Xinhua⟧', body: 'The accord ends a dispute.' } },
      { text: 'The accord ends a dispute. ⟦The article was published by the Orden News.⟧' },
      { text: 'The accord ends a dispute. ⟦Original title: Accord ends dispute⟧' },
      {
        text: 'The crews went out.\n\n⟦Subscribe to our newsletter.⟧\n\n⟦Advertisement⟧\n\nThe accord ends a dispute.',
      },
      {
        text: 'The crews went out.\n\n⟦Responsible editor: Ann Lee⟧\n\nThe accord ends a dispute.',
      },
      { text: 'The crews went out with 200 passengers ⟦[+1203 chars]⟧' },
      { text: 'The crews went out. ⟦Input: agencies⟧' },
      { text: 'The crews went out. ⟦(Editor-in-charge: Ann Lee)⟧' },
      { text: 'The crews went out. ⟦Reporter Ann Lee lee@orden.example⟧' },
      { text: 'The crews went out. ⟦<Copyright (c) Orden News, all use prohibited>⟧' },
      { text: 'The crews went out. ⟦(End)⟧ The accord ends a dispute.' },
      { text: 'The crews went out. ⟦To read the news first install our free app⟧' },
      { text: 'The crews went out. ⟦Join our Telegram channel for more news.⟧' },
      { text: 'The crews went out. ⟦Advertisement⟧ The accord ends a dispute.' },
      { text: 'The crews went out. ⟦Font size / Print / Share⟧' },
      {
        text: 'The crews went out.\n\n⟦*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***⟧\n\nThe accord ends a dispute.',
      },
      {
        text: '⟦AUTOMATED TRANSLATION FROM FINNISH⟧\n\nThe accord ends a dispute.',
        message:
          '“AUTOMATED TRANSLATION FROM FINNISH” says that a machine translated this copy. Delete it, and check the copy against its source.',
      },
      { text: 'The accord ends a dispute.\n\n⟦*** TRANSLATED ***⟧' },
      { text: 'The accord ends a dispute.\n\n⟦(Translated by DeepL)⟧' },
      { text: 'The accord ends a dispute.\n\n⟦This article was automatically translated from Korean.⟧' },
      { text: 'The accord ends a dispute.\n\n⟦[Machine translation]⟧' },
      { text: '⟦The original article in Portuguese was translated with an AI tool.⟧\n\nThe accord ends a dispute.' },
      {
        text: 'The crews went out. ⟦[Editor: K. Low]⟧\n\n⟦*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***⟧\n\nThe accord ends a dispute. ⟦[Editor: T. Berg]⟧',
      },
      { text: 'The crews went out.\n\n⟦Published 4 hours ago 212 comments Share Save⟧\n\nThe accord ends a dispute.' },
      { text: { headline: '⟦Home > Sport > Football⟧', body: 'The accord ends a dispute.' } },
      { text: 'The crews went out. ⟦EFE ab/cde (photo)⟧\n\n⟦Continue reading →⟧\n\n⟦End of message/ 3021⟧' },
      { text: 'The crews went out.\n\n⟦ABC // DEF⟧\n\n⟦Lusa/Fim⟧\n\n⟦mti/abc⟧\n\n⟦Mwisho.⟧\n\n⟦1511 1940 Orden⟧' },
      { text: { headline: 'Crews go out⟦ | Orden in Hindi⟧', body: 'The crews went out.' } },
      { text: 'The crews went out. ⟦The post Crews go out appeared first on Orden Post.⟧' },
      {
        text: 'The crews went out.\n\n⟦We use cookies on this site.⟧ ⟦You can unsubscribe at any time.⟧\n\n⟦Tags: cod, Orden⟧',
      },
      {
        text: 'The crews went out.\n\n⟦ADVERTISEMENT - SCROLL TO CONTINUE⟧\n\n⟦Story continues (2/3)⟧\n\nThe accord ends a dispute.',
      },
      {
        text: {
          headline: 'Crews go out⟦ - Kyodo⟧',
          dateline: 'TOKYO, May 9 (Kyodo)',
          body: 'The accord ends a dispute.',
        },
      },
      { text: { headline: 'Crews go out⟦ | The Orden Gull⟧', body: 'The accord ends a dispute.' } },
      { text: { headline: 'Crews go out⟦ – orden24.com⟧', body: 'The accord ends a dispute.' } },
      { text: { headline: '⟦Skip to main content Menu Search⟧ Crews go out', body: 'The crews went out.' } },
      { text: 'The crews went out.\n\n⟦View image in full screen⟧ The accord ends a dispute.' },
      { text: 'The crews went out.\n\n⟦ONA/Orden+ - Send feedback - Copy link⟧' },
      { text: 'The crews went out.\n\n⟦Send us your photos on WhatsApp: +99 7700 900000⟧' },
      {
        text: 'The crews went out.\n\n⟦Follow us on X @orden and sign up for our newsletter here: https://orden.example/n⟧',
      },
    ],
    good: [
      'Advertisement of the drug is banned, and readers may subscribe to our newsletter.', // words of a sentence
      'The firm sells an app. Download our app, its posters say.\n\nClick chemistry is a craft.', // words that a story cites
      'Advertisement Standards Board members met on Monday. Print and share prices rose.', // a name; things
      'The editor: a man of few words. Source water was clean.', // a description, a noun
      'The note on the door read: “All is well. Source: Orden Desk”', // quoted
      { body: 'The accord ends a dispute.', credit: '(Reporting by Ann Lee; Editing by Tom Berg)' }, // a credit line
      'The editor (Ann Lee) and the source of the report were named.', // words of a sentence
      'The accord – signed on Monday – ends a dispute. It was reported by the Daily News.', // dashes
      'The paper said its source: a man from Orden.', // a colon within a sentence
      'Machine translation of court papers is banned.\n\nThe report was translated by a machine, the court heard.', // news on translation
      'Automated translation tools are used in courts.\n\nTranslated from Finnish by Ann Lee, the book won.', // other subjects, a translator
      'He edits two papers - the Post and the Times.', // a list behind a dash
      'Published 4 hours ago, the report had 212 comments.\n\nThe post in Kesh appeared empty. We use cod.', // sentences
      'The story continues in a second book.\n\nSports / Weather\n\nPrivacy policy\n\nThe firm will change it.', // headings
      'Write to us, the crews asked. Menu prices rose. Search and rescue boats went out.', // other orders and things
      { headline: 'Crews go out - Interfax', dateline: 'TOKYO (Kyodo)', body: 'The accord ends a dispute.' }, // a source
      { headline: 'Crews go out - minister', dateline: 'TOKYO (Kyodo)', body: 'The accord ends a dispute.' }, // a source
      { headline: 'HARBOR LINES <HRB> TO SELL TUGS', body: 'TALKING POINT/HARBOR LINES <HRB>\n\nIt rained.' }, // shares
      { headline: 'Orden | Crews go out', body: 'The accord ends a dispute.' }, // a section before it
      'The crews went out.\n\nORD/AB\n\nThe end of the fair, Koniec, was late.\n\n4412 9960 Orden', // a wire’s sign, a name, a number
      'The video is new. Your browser, she said, is old. If you find an error in the log, keep it.', // a reader in the story
    ],
  },
  *check({ fields }) {
    const own = findOwnAgencies(fields)
    for (const field of fields) {
      if (field.role === 'dateline') continue
      const notices = findNotices(field)
      for (const piece of notices) yield report(field, piece, notice)
      for (const piece of [...findPieces(field), ...findSiteTails(field, own)])
        if (!notices.some(({ start, end }) => piece.start < end && start < piece.end))
          yield report(field, piece, 'belongs to the web page, not to the story. Delete it.')
    }
  },
})

const notice = 'says that a machine translated this copy. Delete it, and check the copy against its source.'

const report = (field: AnnotatedField, { start, end }: Range, says: string): Finding => ({
  span: field.span(start, end),
  message: `“${field.text.slice(start, end).trim()}” ${says}`,
})

const findPieces = (field: AnnotatedField): readonly Range[] =>
  field.blocks.filter(
    block => (block.kind === 'desk-note' || block.kind === 'furniture') && !isQuotedPiece(field, block),
  )

const findNotices = ({ text, quotations }: AnnotatedField): readonly Range[] =>
  findWith(text, /translat/iu, translationNotice)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start }) => !quotations.covers(start))
