import { CaselessPattern } from '../../story/caseless.js'
import { anyOf } from '../../story/pattern.js'
import { perWord } from '../vocabulary.js'

/*
 * Sentences that a page says to its reader or about itself: on its cookies, on a subscription, on its program, on
 * errors, on who answers for the copy and who may use it. Their subject is “you”, the page or the copy.
 */

const upTo = (most: number): string => `[^.!?\\n]{0,${String(most)}}?\\b`
const copy = '(?:article|story|report|copy|content|text|material|post|item|piece|publication|video|page)s?'
const site = '(?:site|website|page|web page|service|portal|app)'

const cookies = [
  `(?:we|this ${site}|our ${site}|our partners|we and our partners) (?:\\p{L}+ ){0,4}uses? (?:\\p{L}+ ){0,3}cookies\\b`,
  `by (?:clicking|continuing|using|browsing|signing|subscribing|registering|closing|accepting|entering)\\b${upTo(90)}you (?:\\p{L}+ ){0,2}(?:agree|accept|consent|acknowledge)`,
]
const subscription = [
  'already (?:an? |have an? )?(?:subscriber|member|account|subscribed|registered|signed up)\\b',
  '(?:you can |you may )?unsubscribe (?:at any time|any ?time|here|whenever)',
  `you(?:[’']ve| have) (?:reached|used|read|hit|viewed)\\b${upTo(50)}(?:free|limit|articles|stories)\\b`,
  `you(?:[’']ve| have) (?:only )?(?:\\p{L}+|\\d+) (?:more )?(?:free|complimentary|unread) (?:articles?|stories|story|views?)\\b`,
  `(?:this|the) ${copy} is (?:only )?(?:for|available|reserved|exclusive)\\b${upTo(40)}(?:subscribers|members|readers who)`,
  'to (?:continue|keep) reading\\b',
  `get (?:the |our |all )?${upTo(70)}(?:in|to) your (?:inbox|phone|mailbox|e-?mail)`,
  'enter (?:your|a valid) (?:e-?mail|name|phone|zip|password)',
  'thank(?:s| you) for (?:reading|signing up|subscribing|registering|visiting)\\b',
  `don[’']t miss (?:our|any of our)\\b`,
  `(?:please )?(?:consider )?support(?:ing)? (?:our|independent|quality) journalism`,
]
const program = [
  "your browser (?:does(?:n[’']t| not)|is(?:n[’']t| not| out)|has|cannot)",
  '(?:please )?(?:enable|turn on|allow|disable|activate) (?:javascript|cookies|your ad ?blocker|ad ?blockers?)',
  '(?:javascript|flash|cookies) (?:is|are|must|needs?)\\b',
  `(?:this|the) (?:video|content|page|file|media|post) (?:is(?:n[’']t| not| no longer)|cannot be|could not be|failed to) (?:available|played|loaded|displayed|load|found)`,
]
const error = '(?:errors?|mistakes?|typos?|inaccurac(?:y|ies))'
const correcting = anyOf(['ctrl', 'press', 'highlight', 'select', 'let us know', 'report it', 'write to us', 'tell us'])
const errors = [
  `(?:if you(?:[’']ve| have)? |have you |did you )?(?:find|found|notice[d]?|spot(?:ted)?|see) (?:an?|any) (?:\\p{L}+ )?${error}\\b${upTo(60)}${correcting}`,
  `(?:found|noticed|spotted|see|have you (?:found|noticed|spotted)) (?:an?|any) (?:\\p{L}+ )?${error}(?: in (?:the|this) ${copy})?\\?`,
  `report (?:an?|any) ${error}`,
]
const voucher = [
  'disclaimer ?[:：]',
  `(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed (?:here|herein|above|(?:in|by|on) (?:this|the) (?:${copy}|authors?))`,
  `[([]?(?:except for the headline, )?(?:this|the) ${copy} (?:has|have|was|is) (?:not )?(?:been )?(?:edited|created|vetted|verified|reviewed|written|generated|published|sourced|auto-?generated|automatically)\\b${upTo(90)}(?:feed|staff|syndicat|newsroom|our editors|agency content)`,
  '(?:the )?(?:post|article) [^\\n]{3,160} (?:appeared first|first appeared|originally appeared) (?:on|at|in) ',
  `(?:this|the) ${copy} (?:was |has been )?(?:first|originally) (?:appeared|published|posted) (?:on|at|in|by) `,
  "(?:the )?\\p{L}[\\p{L} .’'-]{2,40} is not responsible for (?:the content|external)",
]
const rights = [
  `no (?:part|portion) of (?:this|the|these) (?:${copy}|${site}|broadcast)\\b${upTo(60)}(?:may|can) be `,
  `(?:when|if|in case of|in the event of) (?:using|quoting|citing|reprinting|copying|republishing|reproducing|full or partial|any use|reprint|you use)\\b${upTo(90)}(?:links?|hyperlinks?|reference|credit|attribution)\\b${upTo(60)}(?:required|mandatory|obligatory|must|necessary)`,
  `(?:any )?(?:use|reproduction|reprinting|republication|quoting|citation|copying|distribution) of (?:the |this |these |our |any |site )?(?:${copy}|${site})\\b${upTo(60)}(?:permitted|allowed|prohibited|forbidden|only with|is possible)`,
  `(?:this|the) ${copy} (?:is|are) (?:protected by copyright|subject to copyright|the property of)`,
  "(?:distributed|syndicated|licensed) by [\\p{L} .,’'-]{2,60}[.]?$",
]
/** The beginnings of such sentences, and two phrases of those that begin with a name. */
const promptOpenings = anyOf([
  'by \\p{Ll}+ing|already|you|unsubscribe|to (?:continue|keep)|get |enter |thank|don|please|consider|support|your',
  'enable|turn on|allow|disable|activate|javascript|flash|if |have you|did you|find|found|notice|spot|see |report an|disclaimer',
  `[([]?(?:except for the headline, )?(?:this|the) (?:${copy}|file|media)`,
  '(?:the )?(?:views?|opinions?|post|article) |no (?:part|portion)|when |in case of|in the event of',
  '(?:any )?(?:use|reproduction|reprinting|republication|quoting|citation|copying|distribution) of',
  '(?:distributed|syndicated|licensed) by',
])
const promptSign = new RegExp(`^${promptOpenings}|cookies|is not responsible for`, 'u')
const prompt = new CaselessPattern(
  `^${anyOf([...cookies, ...subscription, ...program, ...errors, ...voucher, ...rights])}`,
  promptSign,
)

/** Words of which such a sentence has one. */
const pageWord = new CaselessPattern(
  `^${anyOf([
    'cookies|(?:un)?subscri(?:be|ber|bers|bed|bing)|members?|registered|account|inbox|mailbox|e-?mail|journalism|browser|javascript',
    'ad-?blockers?|available|played|loaded|ctrl|error|mistake|typo|inaccuracy|disclaimer|views|opinions|edited|feed|staff|syndicated',
    'appeared|published|posted|responsible|copied|reproduced|hyperlink|link|permission|reprinting|reproduction|republication',
    'prohibited|permitted|copyright|distributed|licensed|articles|stories|reading|miss|agree|accept|consent',
  ])}$`,
)
/** True for a word that sentences of a page have. */
export const isPageWord = perWord(word => pageWord.test(word) || /^[Cc]trl/u.test(word))

/** Returns the length of what a page says to its reader at the beginning of a sentence; 0 without it. */
export function measurePrompt(sentence: string): number {
  return prompt.test(sentence) ? sentence.length : 0
}
