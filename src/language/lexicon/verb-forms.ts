import { makeWordSet } from '../words/word-set.js'

/**
 * Verbs by their irregular forms, and the commonest of news by their regular ones, in lower case.
 * Source: any grammar of English lists the irregular verbs; compiled for wirelint. MIT, as the project.
 */

/** Base, third person, past, participle; without verbs whose forms are too alike to show damage. */
const irregular: readonly (readonly [string, string, string, string])[] = `
  be is was been, become becomes became become, begin begins began begun, break breaks broke broken,
  bring brings brought brought, build builds built built, buy buys bought bought, choose chooses chose chosen,
  come comes came come, do does did done, draw draws drew drawn, drive drives drove driven, eat eats ate eaten,
  fall falls fell fallen, find finds found found, fly flies flew flown, forget forgets forgot forgotten,
  get gets got got, give gives gave given, go goes went gone, grow grows grew grown, have has had had,
  hear hears heard heard, hold holds held held, keep keeps kept kept, know knows knew known, lead leads led led,
  leave leaves left left, lose loses lost lost, make makes made made, meet meets met met, pay pays paid paid,
  rise rises rose risen, run runs ran run, say says said said, see sees saw seen, sell sells sold sold,
  send sends sent sent, shake shakes shook shaken, sit sits sat sat, speak speaks spoke spoken,
  stand stands stood stood, take takes took taken, teach teaches taught taught, tell tells told told,
  think thinks thought thought, understand understands understood understood, win wins won won,
  write writes wrote written
`
  .split(',')
  .map(forms => forms.trim().split(' ') as unknown as readonly [string, string, string, string])

/** Third persons that are also plural nouns. */
const pluralNouns = makeWordSet(`
  breaks builds buys draws drives falls finds flies holds keeps leads leaves makes pays rises runs sees stands takes
  wins sits sends shakes gets meets grows
`)

/** Third persons that are not also plural nouns: "goes", "has", "becomes". */
export const thirdPersons: ReadonlySet<string> = new Set(
  irregular.map(([, third]) => third).filter(third => !pluralNouns.has(third)),
)

/** Pasts that are not also a base or a participle: "went", "took", "knew". */
export const purePasts: ReadonlySet<string> = new Set(
  irregular
    .filter(([base, , past, participle]) => past !== participle && past !== base)
    .map(([, , past]) => past)
    .filter(past => past !== 'saw' && past !== 'fell' && past !== 'shook'),
)

/** Bases that are not also a participle or a noun: "go", but not "become", which is its own participle. */
export const pureBases: ReadonlySet<string> = new Set([
  'go',
  'begin',
  'choose',
  'eat',
  'forget',
  'give',
  'know',
  'speak',
  'take',
  'write',
])
