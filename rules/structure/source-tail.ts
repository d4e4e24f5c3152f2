import { translationNotice } from '../../src/language/patterns/translation-notices.js'
import { anyOf } from '../../src/story/pattern.js'
import { defineRule } from '../../src/rule.js'

const afterSentence = '(?<=[.!?]["”’)]? )'
const colon = ' ?[:：] ?'
const roles = [
  '[Rr]esponsible [Ee]ditor',
  '[Ee]ditor(?: in [Cc]harge)?',
  '[Ee]dited by',
  'EDITOR',
  '[Ss]ource',
  '[Rr]eporters?',
  '[Cc]orrespondents?',
  '[Oo]riginal [Tt]itle',
  '[Pp]roofreader',
  '[Tt]ranslator',
]
const invitations = [
  'Click (?:here )?to (?:enter|view|read)',
  'Scan the QR code',
  'Follow us on',
  'Please indicate the source',
]
const origins = ['was (?:first |originally )?published (?:by|on|in)', 'comes from', 'first appeared (?:on|in)']

/** "[Editor: Li]", "(Source: Xinhua)". */
const deskNote = `[(\\[【]${anyOf(roles)}${colon}[^()\\[\\]\\n]{1,80}[)\\]】]`
/** "Source: Xinhua" at the end of a line. */
const creditLine = [
  `${afterSentence}(?:Responsible editor|Editor|Source|Original title|Reporter)${colon}`,
  '[\\p{Lu}][^()\\[\\]\\n.]{1,60}\\.?$',
].join('')
/** "Scan the QR code to go on". */
const invitation = `${afterSentence}${anyOf(invitations)}[^\\n]{1,80}$`
/** "The article was published by the Orden Times." */
const origin = `${afterSentence}(?:The|This) (?:article|story|report|post) ${anyOf(origins)} [^\\n.]{1,80}[.]?$`
/** "Responsible editor: Ann Lee" on a line of its own, "/Photo=Orden Music". */
const deskLine = `^(?:\\(Over\\) )?${anyOf(['Responsible editor', 'Editor in charge', 'Original title'])}${colon}\\p{Lu}[^\\n.]{1,60}\\.?$`
const sourcePicture = '^/(?:Photo|Video|Graphic)s?=[^\\n]{1,60}$'
/** "[+1203 chars]": an interface cut the copy off. */
const cutOff = '\\[\\+ ?\\d[\\d,]* (?:char(?:acter)?|word)s?\\]'
const pageWords = [
  'A(?:dvertisement|DVERTISEMENT)',
  '(?:Sponsored|Promoted) content',
  '(?:Click|Tap) (?:here )?(?:for|to (?:see|go to)) (?:the )?(?:next|previous) page',
  '(?:Subscribe to|Sign up (?:for|to)|Join) (?:our|the) [^.\\n]{0,30}(?:newsletter|channel|mailing list)[^.\\n]{0,30}',
  'Story continues below(?: (?:the )?advertisement)?',
  'Share (?:this|on) (?:article|story|post|page|Facebook|Twitter|WhatsApp)',
  '(?:Skip to (?:main )?content|Back to top|Continue reading|Keep reading|Load more|Accept (?:all )?cookies)',
]
/** Words of a page on a line of their own. */
const pageLine = `^${anyOf(pageWords)}[.!…]?$`
/** Desk notes in brackets, and lines that name the source of the story. */
const tails = new RegExp(
  [deskNote, creditLine, invitation, origin, deskLine, sourcePicture, cutOff, pageLine].join('|'),
  'gmu',
)

const outletNouns = ['News', 'Network', 'Net', 'Online', 'Agency', 'Daily', 'Times', 'Post']
const outlets = ['Xinhua', 'Xinhuanet', 'Chinanews', 'CCTV', "People's Daily"]
/**
 * " - China News Network": an outlet after a dash at the end of a line, where web titles have the name of their site.
 */
const siteName = new RegExp(
  [
    '(?<=[\\p{L}\\d.!?"”’)]) ?[-–—_|] ?',
    `(?:\\p{Lu}[\\p{L}.]+ ){0,3}${anyOf([...outletNouns, ...outlets])}(?:\\.com)?\\.?$`,
  ].join(''),
  'gmu',
)

export default defineRule({
  id: 'source-tail',
  family: 'structure',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'headline'],
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
        text: 'The crews went out.\n\n⟦Responsible editor: Ann Lee⟧\n\n⟦/Photo=Orden Music⟧\n\nThe accord ends a dispute.',
      },
      { text: 'The crews went out with 200 passengers ⟦[+1203 chars]⟧' },
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
    ],
    good: [
      'Advertisement of the drug is banned, and readers may subscribe to our newsletter.', // words of a sentence
      'The note on the door read: “All is well. Source: Orden Desk”', // quoted
      { body: 'The accord ends a dispute.', credit: '(Reporting by Ann Lee; Editing by Tom Berg)' }, // a credit line
      'The editor (Ann Lee) and the source of the report were named.', // words of a sentence
      'The accord – signed on Monday – ends a dispute. It was reported by the Daily News.', // dashes
      'The paper said its source: a man from Orden.', // a colon within a sentence
      'Machine translation of court papers is banned.\n\nThe report was translated by a machine, the court heard.', // news on translation
      'Automated translation tools are used in courts.\n\nTranslated from Finnish by Ann Lee, the book won.', // other subjects, a translator
      'He edits two papers - the Post and the Times.', // a list behind a dash
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const pattern of [tails, siteName, translationNotice])
        for (const { index, 0: found } of field.text.matchAll(pattern)) {
          if (field.quotations.covers(index)) continue
          yield {
            span: field.span(index, index + found.length),
            message:
              pattern === translationNotice
                ? `“${found.trim()}” says that a machine translated this copy. Delete it, and check the copy against its source.`
                : `“${found.trim()}” belongs to the web page, not to the story. Delete it.`,
          }
        }
  },
})
