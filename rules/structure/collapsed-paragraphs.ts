import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { blocksOf, type CopyBlock } from '../../src/language/copy-blocks.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { defineRule } from '../../src/rule.js'

/** Most words in a news paragraph: paragraphs of wire copy have 30 to 60, the longest 150. */
const longest = 200

/** Fewest words of a paragraph with two captions in it. */
const fewest = 20

/** Copy of 230 words with two speakers, and one paragraph per line. */
const story = `Fishing crews on both shores went back to sea on Monday, and the harbor was empty by noon for the first time since spring.
Forty trawlers had been in port while ministers argued over the cod. Some owners sold their boats; others mended nets and waited for news.
The accord gives each country half of the catch for three years. Inspectors may board any boat, whoever owns it, and read its log.
“It is a fair bargain,” said Rosa Quill, who signed for Tavaria. “No one has got all he wanted,” her counterpart said, which was as it should be.
Not everybody is glad. Small ports in the north fear that big ships will take the best grounds, as they did ten years ago when the last treaty ran out.
Scientists doubt that the stock can bear so much. They want a pause in winter, when the fish spawn, and smaller quotas from the second year on.
The ministers will meet again in autumn. Until then a joint patrol boat, which sailed on Friday with officers of two navies aboard, keeps watch.
For the crews that is far away. They had cod for supper, the first in months, and went to bed before the late news came on.
Prices at the morning auction fell by a tenth. Cooks and market women were pleased; the men who had borrowed for fuel were less so.`

/** Copy of 210 words without speech. */
const calm = 'The crew of the old boat sails on to the port of Orden at noon. '.repeat(15)

export default defineRule({
  id: 'collapsed-paragraphs',
  family: 'structure',
  mqm: 'Fluency/Text-Breaking',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body'],
  summary: 'A story without paragraph breaks',
  why: `The text of the page lost its breaks before translation: one paragraph has hundreds of words, often with
    captions in it. Break it where the source does. The report is on its first sentence.`,
  examples: {
    bad: [
      {
        text: `⟦The accord ends a dispute.⟧ ${story.replace(/\n/gu, ' ')}`,
        message: 'This paragraph has 238 words. Break it up as the source does.',
      },
      {
        text: `⟦The accord ends a dispute.⟧${' The photo shows Rosa Quill (L) in Skarne. (LNA/Kyodo) The crews went out on Monday.'.repeat(2)}`,
      },
      { text: `The accord ends a dispute.\n\n⟦The crews went out on Monday.⟧ ${story.replace(/\n/gu, ' ')}` },
      {
        text: `⟦The accord, which three ministers signed on Monday, ends a dispute over cod.⟧ ${story.replace(/\n/gu, ' ')}\n\nThe crews went out.`,
      },
      { text: `⟦The accord ends a dispute.⟧ ${calm}(Kyodo) The crews went out.` },
      { text: `⟦The accord ends a dispute.⟧ ${calm}The photo shows Rosa Quill (L) in Skarne. (LNA/Kyodo) It is late.` },
    ],
    good: [
      'The accord ends a dispute.\n\nThe crews went out on Monday.', // paragraphs
      story.split('\n').slice(0, 6).join(' '), // long, but one paragraph
      'The accord ends a dispute. The crews went out.', // short
      story.replace(/\n/gu, '\n\n'), // many words in many paragraphs
      `${story.replace(/[“”]|\n/gu, ' ').replace(/ {2,}/gu, ' ')} It was late.`, // length alone is a matter of style
      { text: `The accord ends a dispute. ${calm}“We left,” he said. It is late.`, elsewhere: true }, // one speaker,
      {
        text: 'The accord ends a dispute. The photo shows Rosa Quill (L) in Skarne. (LNA/Kyodo) The crews went out on Monday at noon.',
        elsewhere: true,
      }, // one caption
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const [index, { tokens, sentences }] of field.paragraphs.entries()) {
        const [first] = sentences
        if (tokens.length <= fewest) continue
        const words = tokens.filter(({ kind }) => kind !== 'punctuation').length
        if (first === undefined || words <= fewest) continue
        const pieces = blocksOf(field.blocks, index)
        const isJoined = (): boolean => pieces.some(({ kind }) => kind !== 'prose') || countSpeeches(field, index) > 1
        if (pieces.filter(isCaption).length > 1 || (words > longest && isJoined()))
          yield { span: first, message: `This paragraph has ${String(words)} words. Break it up as the source does.` }
      }
  },
})

/** A piece of a page in a paragraph stood between paragraphs of the source. */
const isCaption = ({ kind }: CopyBlock): boolean => kind === 'caption'

const openers = makeWordSet('" “ «')

/** Counts the sentences that begin with speech: each speaker has a paragraph. */
const countSpeeches = ({ paragraphs }: AnnotatedField, index: number): number =>
  paragraphs[index]?.sentences.filter(({ tokens }) => openers.has(tokens[0]?.text ?? '')).length ?? 0
