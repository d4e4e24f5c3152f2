import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { blocksOf } from '../../src/language/copy-blocks.js'
import { findDoubledHeadline } from '../../src/language/patterns/doubled-headlines.js'
import { findHeadlineJoints } from '../../src/language/patterns/headline-joints.js'
import { findRunJoints } from '../../src/language/patterns/headline-runs.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'run-on-headlines',
  family: 'sentence',
  mqm: 'Fluency/Text-Breaking',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['related', 'body', 'headline'],
  summary: 'Two headlines with nothing between them',
  why: `A list of headlines loses its line breaks before translation, and the engine treats it as one sentence.
    Put each headline on its own line, or cut the list.`,
  examples: {
    bad: [
      {
        text: 'Related coverage: Crews wait for ⟦quota Harbor⟧ talks open in Skarne',
        message: 'A new headline begins at “Harbor”. Put it on its own line.',
      },
      {
        text: 'Read more: Envoys agree to reopen sea lane before autumn ⟦talks Tavaria⟧, US and Lundmark hold drill in northern strait',
      },
      {
        text: {
          body: 'The accord ends a dispute. See also: Sailors write home from the ⟦port Families⟧ of sailors ask minister for help',
        },
      },
      {
        text: {
          headline: 'Envoys agree to share the quota before autumn ⟦talks Crews⟧ wait in ⟦port Minister⟧ visits island',
          body: 'The accord ends a dispute.',
        },
      },
      {
        text: {
          headline: 'Port shuts as storm nears ⟦- Orden Post Storm⟧ nears, port shuts',
          body: 'The port is shut.',
        },
        message: 'A second headline begins at “Storm”. Keep one.',
      },
      {
        text: {
          body: 'The accord ends a dispute.\n\nCourt jails cod ⟦thief Storm⟧ shuts port of ⟦Skarne Sailor⟧ banned for two ⟦years Your⟧ evening briefing\n\nThey left.',
        },
      },
      { text: { related: 'Crews wait for ⟦quota Harbor⟧ talks open in Skarne' } },
    ],
    good: [
      'Related coverage: Crews wait for quota in the port of Skarne', // one headline
      'Related coverage: Minister says Tavaria will open sea lane', // a name behind a verb
      'Related coverage: Envoys visit Lundmark. Crews wait for quota.', // stops between
      { headline: 'Envoy says Lundmark will share quota with Tavaria', body: 'The accord ends a dispute.' }, // a clause within
      { body: 'He told the crews that in autumn Tavaria and Lundmark would meet.' }, // prose
      'Related coverage: Farmers in eastern Tavaria fear drought', // a part of a country
      'Related coverage: How the port Tavaria built came to be loved', // a clause within
      'Related coverage: What does the new tax Tavaria plans mean for crews', // a question
      'Related coverage: Rovers thank coach Aasen for saving season', // a person's title
      'Related coverage: Crews thank housing Minister Aasen for help', // a title with a capital
      { headline: 'Storm shuts port of Skarne - minister', body: 'The port is shut.' }, // a source
      { headline: 'Crews wait for quota Talks open in port Minister visits', body: 'The accord ends a dispute.' }, // one such place
      { body: 'Crews wait for the quota Talks open in the port Minister visits the island Families go home.' }, // prose
      { body: 'The accord ends a dispute.\n\nMayor Ann Lee visits the Pier Museum In Orden with crews' }, // one headline
      { body: 'The accord ends a dispute.\n\nThe city Council was glad and state Police said that Rain had' }, // prose
      {
        text: {
          body: 'Crews wait for quota Harbor talks open in Skarne. The accord ends. See also: Sailors write home',
        },
        elsewhere: true,
      }, // before the list
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const doubled = field.role === 'headline' ? findDoubledHeadline(field) : null
      if (doubled !== null)
        yield {
          span: spanOf(field, doubled.mark, doubled.next),
          message: `A second headline begins at “${doubled.next.text}”. Keep one.`,
        }
      for (const [paragraph, each] of field.paragraphs.entries()) {
        const { sentences } = each
        const links = blocksOf(field.blocks, paragraph).find(({ kind }) => kind === 'links')
        const run = field.role === 'body' && links === undefined ? findRunJoints(field, each) : []
        for (const pair of run) yield reportJoint(field, pair)
        if (run.length > 0) continue
        for (const sentence of sentences) {
          const inList = field.role === 'related' || (links !== undefined && sentence.end > links.start)
          const joints = !inList && field.role === 'body' ? [] : [...findHeadlineJoints(field, sentence)]
          // Outside a list one such place may belong to a single headline: "Envoy says Lundmark will share".
          if (inList || joints.length > 1) for (const pair of joints) yield reportJoint(field, pair)
        }
      }
    }
  },
})

const reportJoint = (field: AnnotatedField, [before, next]: readonly [Token, Token]): Finding => ({
  span: spanOf(field, before, next),
  message: `A new headline begins at “${next.text}”. Put it on its own line.`,
})

const spanOf = (field: AnnotatedField, { start }: Token, { end }: Token) => field.span(start, end)
