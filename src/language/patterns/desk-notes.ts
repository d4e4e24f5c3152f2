import { CaselessPattern } from '../../story/caseless.js'
import { LatePattern } from '../../story/late-pattern.js'
import { anyOf, findAll } from '../../story/pattern.js'
import { makeWordSet } from '../words/word-set.js'

/*
 * Notes by which a desk or a page names the makers and the source of a story: “Responsible editor: Ann Lee”,
 * “[Source: Xinhua]”, “Reporter Tom Berg tom@orden.example”, “(End)”.
 */

/** Words for the makers of a story and for its source, in lower case. */
const makers = [
  'editors?|sub-?editors?|editing|edited|reporters?|correspondents?|authors?|writers?|written|sources?|proofread(?:er|ing)s?|reviewers?',
  'translators?|translated|translation|compil(?:er|ed)|inputs?|photographers?|texts?|contributors?|interns?|typesetters?|producers?',
  'publishers?|planners?|anchors?|title|headline|by-?line',
]
const modifiers = [
  'responsible|chief|duty|managing|executive|web|online|original|article|news|information|copy|deputy|senior|special|staff',
  'our|trainee|intern|first|second|final|layout|photo|video|content|data|in',
]
/** “Responsible editor”, “Editor-in-charge”, “Article source”. */
const maker = `(?:(?:${modifiers.join('|')})[ -]){0,3}(?:${makers.join('|')})(?:[ -](?:in|of)[ -](?:charge|chief|duty))?`
const colon = ' ?[:：] ?'
/** “Ann Lee and Tom Berg”, “Laksmi P.”, “agencies”. */
const name = String.raw`(?:(?:[dl]['’])?\p{Lu}[\p{L}\p{M}\d.’'&-]{0,30}|[a-z]{1,30}\.(?:com|net|org|cn|kr|jp|ru)|\d{4})`
const names = `${name}(?:(?:,? (?:and |of |the |de |del |van |von |for |& )?|/|, | / | - )${name}){0,8}`
const sourcesAtLarge = anyOf([
  'agenc(?:y|ies)|wires?|wire services?|own correspondents?|staff|internet|online|media reports?',
])
const value = `(?:${names}|(?:[\\p{L}]+ )?${sourcesAtLarge})`
const address = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`

/** “(Responsible editor: Ann Lee)”, “【Source: Orden】”. The words in brackets are short. */
const bracketed = new CaselessPattern(
  `^[(\\[【<]\\s?(?:${maker}(?: by)?${colon}[^()\\[\\]\\n]{1,80}|(?:edited|translated|compiled|proofread) by ${names})\\s?[)\\]】>]`,
)
/** “(End)”, “(Over)”, “[The end]”. */
const endMark = /^[([](?:the )?(?:ends?|over|more|finish(?:ed)?|-30-|完)[)\]]/iu
/** “[+1203 chars]”: an interface cut the copy off. */
const cutOff = /^\[\+ ?\d[\d,]* (?:char(?:acter)?|word)s?\]/u
/** “Source: Orden Harbor News” up to the end of the paragraph or to another piece of the page. */
const labelled = new CaselessPattern(`^${maker}(?: by)?${colon}`, /^[a-z -]+[:：]/u)
const valueOf = new LatePattern(`^${value}(?:,? ?${address})?(?:[.]?$|(?=\\s+[\\p{Lu}\\[(<©]))`)
/** “Reporter Baek Seol baek@orden.example”, or an address alone. */
const signature = new LatePattern(
  `^(?:(?:[Bb]y |[Rr]eporters? |[Cc]orrespondents? |[Ee]ditors? |[Cc]ontact:? )?(?:${names}(?: [Rr]eporter)?[,:]? ?/?)?)?\\(?${address}\\)?[.]?(?=\\s|$)`,
  { sign: /@/u },
)
const given = anyOf(['[Ii]nputs?|[Rr]eports?|[Rr]eporting|[Cc]ontributions?|[Ff]iles?'])
/** “… and other agencies”. */
const others = `(?:(?:,? and|,) (?:other )?${sourcesAtLarge})?`
/** “With inputs from agencies”. Names have capitals: a sentence may begin like this, too. */
const inputs = new LatePattern(
  `^[(]?[Ww]ith (?:[Aa]dditional )?(?:[Aa]gency [Ii]nputs?|${given} (?:[Ff]rom|[Bb]y) (?:the |our )?${value}${others})[)]?[.]?$`,
  { sign: /^\(?with /iu },
)
/** “The article was published by the Orden Times.” */
const origin = new CaselessPattern(
  `^(?:the|this) (?:article|story|report|post|text|news) ${anyOf([
    'was (?:first |originally )?(?:published|posted|printed) (?:by|on|in)',
    'comes from',
    '(?:first |originally )?appeared (?:first )?(?:on|in)',
    'is (?:taken|reprinted|reproduced) from',
  ])} [^\\n.]{1,80}[.]?$`,
)
/** “Original title: Accord ends dispute”. */
const title = new CaselessPattern(`^(?:original|english|chinese) (?:title|headline)${colon}[^\\n]{2,100}$`)
const citing = anyOf(['indicate', 'cite', 'credit', 'state', 'specify'])
const citation = new CaselessPattern(String.raw`^please ${citing} the (?:source|origin)\b[^\n]{0,80}$`)

/** “- Le Fil d’Europe”: the name of a site behind a dash, before another piece of the page or at the very end. */
const siteName = new LatePattern(`^[-–—|] ?${names}\\.?`, { sign: /^[-–—|]/u })

/** Returns the length of a site's name with which some words begin; 0 without one. `isPiece` tells another piece. */
export function measureSiteName(words: string, isLast: boolean, isPiece: (rest: string) => boolean): number {
  const found = siteName.exec(words)?.[0] ?? ''
  if (found === '') return 0
  if (found === words) return isLast ? found.length : 0
  const ends = findAll(found, /\s+/gu).map(({ index, 0: space }) => ({ index, after: index + space.length }))
  return ends.slice(1).find(({ after }) => isPiece(words.slice(after)))?.index ?? 0
}

/** Words with which such a note may begin, in lower case. */
export const deskOpenings = makeWordSet(`
  editor editors editing edited sub-editor subeditor editor-in-charge editor-in-chief editors-in-chief reporter reporters
  correspondent correspondents author authors writer writers written source sources proofreader proofreaders proofreading
  reviewer reviewers translator translators translated translation compiler compiled input inputs photographer
  photographers text texts contributor contributors intern interns typesetter producer producers publisher publishers
  planner planners anchor anchors title headline byline responsible chief duty managing executive web online original
  article news information copy deputy senior special staff our trainee first second final layout photo video content
  data by contact with the this please
`)

/** Returns the length of a note in brackets with which some words begin; 0 without one. */
export const measureBracketedNote = (words: string): number =>
  bracketed.measure(words) || ((endMark.exec(words) ?? cutOff.exec(words))?.[0].length ?? 0)

/** Returns the length of a sign that copy was cut off, with which some words begin; 0 without one. */
export const measureCutOff = (words: string): number => cutOff.exec(words)?.[0].length ?? 0

/** Returns the length of a note with which some words begin, up to the paragraph's end; 0 without one. */
export function measureDeskNote(words: string): number {
  const label = words.slice(0, labelled.measure(words))
  if (label !== '' && /^\p{Lu}/u.test(label)) {
    const said = valueOf.exec(words.slice(label.length))
    const isCut = said !== null && /\p{Ll}{3}\.$/u.test(said[0]) && label.length + said[0].length < words.length
    if (said !== null && !isCut) return label.length + said[0].length
  }
  const whole = signature.measure(words) || inputs.measure(words)
  return whole || origin.measure(words) || title.measure(words) || citation.measure(words)
}
