import { CaselessPattern } from '../../story/caseless.js'
import { LatePattern } from '../../story/late-pattern.js'
import { anyOf, joinPatterns } from '../../story/pattern.js'
import { pickStatus, type StoryStatus } from '../../story/status.js'
import type { Field, Story } from '../../story/story.js'

/*
 * The status that a desk writes into the copy: a label before the headline, a keyword of the slug, a line above the
 * copy, a note to editors. A label is in capitals, or has a mark after it: "Kill Bill returns" is a headline.
 */

const opening = String.raw`^[\s*#!<>[("“]{0,8}`
const urgency = '(?:(?:URGENT|FLASH|BULLETIN|MANDATORY|STRICTLY|UNDER) )?'
const address = String.raw`(?:(?:EDS|Eds|EDITORS?|Editors?|ATTENTION(?: EDITORS)?|ATTN)[.:,] ?)?`
/** A mark that ends a label, or the end of its line. */
const mark = String.raw`(?: ?[:\])/*]| ?[-–—]| ?\(|\W*$)`

/** A part of a word that every label has. */
const labelSign = new RegExp(
  anyOf([
    'KILL|Kill|RAW[AN]|Withdrawn|RETRACT|TEST|Test|EMBARGO|Embargo|CORREC|Correct|REFILE',
    'DVISORY|dvisory|EDITORS|ditors|N(?:OT|ot) (?:FOR|for)|H(?:OLD|old) (?:FOR|for)',
  ]),
  'u',
)

/** Matches a line that begins with one of some labels. */
const labelled = (...labels: readonly string[]): LatePattern =>
  new LatePattern(`${opening}${address}${urgency}${anyOf(labels)}`)

interface StatusLabels {
  readonly status: StoryStatus
  /** Matches a headline, or the first line of copy. */
  readonly label: LatePattern
  /** Matches a keyword in a slug, or the mark of a version. */
  readonly keyword: RegExp
}

const killWords = 'KILL|STORY KILL(?:ED)?|KILL NOTICE|WITHDRAWN|WITHDRAWAL|STORY WITHDRAWN|RETRACTION|RETRACTED'
const embargoVerb = '(?: (?:UNTIL|TILL|FOR|TO|AT|ON) | (?:until|till|for|to|at) )'
const unreleased = 'NOT FOR (?:PUBLICATION|RELEASE|USE|BROADCAST) (?:BEFORE|UNTIL)|HOLD FOR RELEASE'
const unreleasedSmall = 'Not for (?:publication|release|use|broadcast) (?:before|until)|Hold for release(?= |:)'
const embargoLabels = [
  `EMBARGO(?:ED)?(?:${mark}|${embargoVerb})`,
  `Embargo(?:ed)?(?: ?:|${embargoVerb})`,
  unreleased,
  unreleasedSmall,
]
const correctionWords = 'CORRECTION|CORRECTED|CORRECTIVE|CORRECTS|CORRECTING|REFILE'
const advisories = "(?:(?:MEDIA|NEWS|PHOTO|VIDEO|WIRE|COVERAGE|SPORTS|EDITORS?[’']?) )?ADVISORY"
const advisoriesSmall = "(?:Media|News|Photo|Video|Coverage|Editors?[’']?) [Aa]dvisory"
const toEditors = 'NOTE TO EDITORS|Note to editors|ATTENTION EDITORS|Attention editors'

const testMessage =
  'TEST(?:[ :,.!–-]{0,4}TEST){1,6}|(?:TEST|Test) (?:MESSAGE|message|STORY|story|ITEM|item|DISPATCH|dispatch)'
const wires = 'message|transmission|dispatch|item|wire|feed|service|system|circuit|line'
const testSentences = [
  String.raw`\bthis is (?:only )?a test (?:${wires})\b`,
  String.raw`\bthis is (?:only )?a test of (?:the|our) (?:[\p{L}-]{1,20} ){0,3}(?:${wires})\b`,
  String.raw`\btest\b.{0,40}\b(?:ignore|disregard)\b`,
  String.raw`\b(?:ignore|disregard)\b.{0,20}\btest\b`,
]
const testKeywords = String.raw`(?:IGNORE|ignore|msg|MSG|message|MESSAGE|\d+)`
const testSentence = new CaselessPattern(anyOf(testSentences), /\btest\b/u)

const labels: readonly StatusLabels[] = [
  {
    status: 'kill',
    label: labelled(`(?:${killWords}|Kill|Withdrawn)${mark}`),
    keyword: joinPatterns([/^KILL\b/u, /(?:^|[-/ ,])(?:KILL|Kill|WITHDRAWAL|Withdrawal|Withdrawn)$/u], 'u'),
  },
  {
    status: 'test',
    label: labelled(String.raw`(?:${testMessage})[\W\d]{0,40}$`),
    keyword: new RegExp(`^(?:[A-Za-z]{2}-)?(?:TEST|Test|test)(?:[-/]${testKeywords})?$`, 'u'),
  },
  {
    status: 'embargo',
    label: labelled(...embargoLabels),
    keyword: /(?:^|[-/ ,])(?:EMBARGO(?:ED)?|Embargo(?:ed)?)$/u,
  },
  {
    status: 'correction',
    label: labelled(`(?:${correctionWords}|Correction|Corrected)(?:${mark}| (?:AND|and) (?:REPLACING|Replacing))`),
    keyword: new RegExp(`(?:^|[-/ ,])(?:${correctionWords}|CORR|Correction|Corrective)(?:$|[-/ ,])`, 'u'),
  },
  {
    status: 'advisory',
    label: labelled(`(?:${advisories}|${advisoriesSmall}|${toEditors})${mark}`, 'Advisory to editors'),
    keyword: /(?:^|[-/ ,])(?:ADVISORY|Advisory)$/u,
  },
]

const sent = '(?:story|item|article|piece|dispatch|alert|message|report|version|copy)'
const parts = '(?:paragraphs?|paras?|grafs?|sentences?|lines?|references?|names?|quotes?|captions?|photos?|headlines?)'
const killVerb = '(?:kill|withdraw|delete|discard|retract|spike|disregard)'
const outOfUse = '(?:killed|withdrawn|retracted|cancell?ed|discarded|deleted)'
const killNotes = [
  String.raw`\b${killVerb} (?:the|this|our|that|all)(?: (?!${parts}\b)[^\s.]{1,30}){0,4} (?:${sent}|stories|items)\b`,
  String.raw`\b${sent}\b[^.]{0,100}\b(?:is|are|was|has been|have been|should be|must be) (?:hereby )?${outOfUse}\b`,
  String.raw`\bkill is mandatory\b|\bmandatory kill\b`,
]
const killNote = new CaselessPattern(anyOf(killNotes))
const holdBack = '(?:published|used|released|broadcast|run)'
const embargoNotes = [
  String.raw`\bembargoed\b|\bembargo (?:until|till|time|ends|expires)\b|\bunder embargo\b`,
  String.raw`\b(?:not|never) (?:to be )?${holdBack} (?:before|until)\b`,
  String.raw`\bnot for (?:publication|release|use) (?:before|until)\b|\bhold for release\b`,
]
const embargoNote = new CaselessPattern(anyOf(embargoNotes))
const embargoOver = joinPatterns(
  [/\bembargo (?:is |was |has been )?(?:lifted|over)\b/u, /\bno longer (?:under embargo|embargoed)\b/u],
  'iu',
)
const correctionNote = new RegExp(
  anyOf([
    String.raw`^[\s([]*(?:eds?(?:itors?)?[.:,] )?correct(?:s|ed|ing|ion)\b`,
    String.raw`\b(?:this|the) (?:story|version|item|article)(?: has been| is| was)? correct(?:s|ed)\b`,
    String.raw`\b(?:to|and) correct\b`,
    String.raw`\b(?:and|also) corrects\b`,
  ]),
  'iu',
)
/** A paragraph that asks editors to remove the item, without an address. */
const killRequest = new RegExp(String.raw`^(?:please|pls|kindly) ${killVerb} (?:the|this|our|that) `, 'iu')

/** The most characters of a paragraph that is looked at, and of a line that is a label. */
const longestHead = 300
const paragraphsAbove = 2

/** Finds the status that a story's own lines name; undefined if it may be run. */
export function findStatus({ fields, version }: Pick<Story, 'fields' | 'version'>): StoryStatus | undefined {
  const found = fields.flatMap(field => findFieldStatus(field))
  if (version !== null && version.length < 40) found.push(...findByKeyword(version))
  const isOnlyNotes = fields.length > 0 && fields.every(({ role }) => role === 'editors-note' || role === 'slug')
  return pickStatus(...found, ...(isOnlyNotes && fields.some(isNote) ? (['advisory'] as const) : []))
}

const isNote = ({ role }: Field): boolean => role === 'editors-note'

function findFieldStatus({ role, text }: Field): readonly StoryStatus[] {
  if (role === 'slug') return findByKeyword(text)
  if (role === 'headline') return findByLabel(text.slice(0, longestHead))
  if (role === 'editors-note') return [...findByLabel(text.slice(0, longestHead)), ...findInNote(text)]
  return role === 'body' ? findAboveCopy(text) : []
}

const findByKeyword = (text: string): readonly StoryStatus[] =>
  labels.filter(({ keyword }) => keyword.test(text)).map(({ status }) => status)

function findByLabel(line: string): readonly StoryStatus[] {
  const found = labelSign.test(line) ? labels.filter(({ label }) => label.test(line)).map(({ status }) => status) : []
  return found.length === 0 && testSentence.test(line) ? ['test'] : found
}

function findInNote(text: string): readonly StoryStatus[] {
  if (killNote.test(text)) return ['kill']
  if (embargoNote.test(text) && !embargoOver.test(text)) return ['embargo']
  return correctionNote.test(text) ? ['correction'] : []
}

/** Looks at the first paragraphs of a body: a line of its own may be a label, and a short one a note. */
function findAboveCopy(body: string): readonly StoryStatus[] {
  const head = body.slice(0, paragraphsAbove * longestHead).split('\n\n', paragraphsAbove)
  return head.flatMap(paragraph => {
    if (paragraph.length >= longestHead) return []
    if (killRequest.test(paragraph)) return ['kill']
    const found = findByLabel(paragraph)
    // A sentence of copy may begin with a word in capitals.
    return found.filter(status => status === 'test' || status === 'kill' || status === 'embargo')
  })
}
