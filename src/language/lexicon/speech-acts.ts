import { makeWordSet } from '../words/word-set.js'

/*
 * Words that show whose words or thoughts a sentence gives, in lower case.
 * Source: compiled for wirelint by hand from classifications of English verbs of speech and judgement. MIT, as the
 * project.
 */

/** Regular verbs by their base: speech, judgement, names for things, and what a study finds. */
const regular = makeWordSet(`
  accuse acknowledge admire admit advise affirm allege allude announce argue ask assert assess assure beg believe
  berate blame blast boast brand call caution characterise characterize chide claim clarify coin comment complain
  concede conclude condemn confess confirm consider contend criticise criticize decry deem defend define demand
  denounce depict deride describe disavow dismiss dub emphasise emphasize endorse exclaim explain fault fear hail
  imply inform insist invoke joke label lambast lambaste lament laud lecture lobby maintain mention mock muse nickname
  note observe oppose pan pitch plead pledge portray praise preach predict proclaim promise pronounce propose push
  quip quote rail rant rebuff rebuke recall refer regard reiterate reject remark remind reply report respond ridicule
  scoff scold scorn shout slam slate stress suggest talk taunt tease term testify thank threaten tout trumpet tweet
  urge vow wail warn whisper wonder yell
`)

/** Forms of irregular verbs. */
const irregular = makeWordSet(`
  according billed bragged cite cited cites citing intimated intimates said say saying says speak
  speaking speaks spoke spoken swear swears swore sworn tagged tell telling tells think thinking thinks thought told
  write writes writing written wrote
`)

/** Nouns for what is said, written or thought, and for those who say it. */
const nouns = makeWordSet(`
  accusation accusations allegation allegations argument broadside claim claims comment comments complaint concept
  critic critics detractors dictum doctrine hypothesis interview label letter message moniker motto notion opinion
  opponents phrase pledge proponents proverb questions quote remark remarks rhetoric saying slogan speech statement
  study supporters term terms testimony tweet tweets verdict word words
`)

/** The base of a regular verb and its other forms. */
function* formsOf(base: string): Iterable<string> {
  const stem = base.replace(/e$/u, '')
  yield base
  yield /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : base.replace(/(?:s|sh|ch|x)$/u, '$&e') + 's'
  yield /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  yield `${stem}ing`
  // slammed, dubbing
  if (/^[^aeiou]*[aeiou][bdgmnpt]$|mit$/u.test(base)) {
    yield `${base}${base.at(-1) ?? ''}ed`
    yield `${base}${base.at(-1) ?? ''}ing`
  }
}

/** Words that show that a sentence gives somebody’s words or thoughts. */
export const speechActs: ReadonlySet<string> = new Set([
  ...Array.from(regular).flatMap(base => [...formsOf(base)]),
  ...irregular,
  ...nouns,
])
