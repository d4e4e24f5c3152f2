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

/** More irregular verbs, by base, past and participle. Only their pasts can show damage. */
const moreIrregular: readonly (readonly [string, string, string])[] = `
  arise arose arisen, awake awoke awoken, blow blew blown, drink drank drunk, forbid forbade forbidden,
  forgive forgave forgiven, freeze froze frozen, mistake mistook mistaken, overcome overcame overcome,
  overthrow overthrew overthrown, ride rode ridden, ring rang rung, shrink shrank shrunk, sing sang sung,
  sink sank sunk, spring sprang sprung, strive strove striven, swear swore sworn, swim swam swum, tear tore torn,
  throw threw thrown, undergo underwent undergone, undertake undertook undertaken, wake woke woken, wear wore worn,
  withdraw withdrew withdrawn, withstand withstood withstood
`
  .split(',')
  .map(forms => forms.trim().split(' ') as unknown as readonly [string, string, string])

/** Third persons that are also plural nouns. */
const pluralNouns = makeWordSet(`
  breaks builds buys draws drives falls finds flies holds keeps leads leaves makes pays rises runs sees stands takes
  wins sits sends shakes gets meets grows
`)

/** Third persons of regular verbs of news that are no plural nouns. */
const regularThirdPersons = makeWordSet(`
  accepts accuses achieves adopts agrees allows announces appoints believes belongs cancels confirms consists contains
  continues contributes criticizes decides defends delivers denies depends describes destroys develops discovers
  discusses eliminates ensures establishes exists expects expels explains forbids happens identifies improves includes
  introduces invests invites involves maintains obtains occurs opposes participates performs permits persuades prefers
  prepares prevents prohibits promotes proposes protects proves provides publishes receives recognizes recommends
  reduces refuses relies removes replaces represents requires resolves responds reveals seeks strengthens suffers
  suggests threatens understands
`)

/** More bases of regular verbs that are no nouns, adjectives or participles. */
const moreBases = makeWordSet(`
  arrive die react apologize apologise resign retire approve appear disappear emerge occur apologize declare denounce
  condemn confiscate demolish renovate construct restore expand extend achieve earn invest collect gather attend
  participate survive evolve warn seize reject ratify verify notify clarify testify multiply apply comply imply rely vary
  obey enjoy deploy
`)

const baseOfThird = (third: string): string =>
  third.endsWith('ies') ? `${third.slice(0, -3)}y` : third.replace(/(?<=sh|ss|ch|x)es$|s$/u, '')

/** Third persons that are not also plural nouns: "goes", "has", "becomes", "forbids". */
export const thirdPersons: ReadonlySet<string> = new Set([
  ...irregular.map(([, third]) => third).filter(third => !pluralNouns.has(third)),
  ...regularThirdPersons,
])

/** Pasts that are not also a base or a participle: "went", "took", "knew". */
export const purePasts: ReadonlySet<string> = new Set(
  [...irregular.map(([base, , past, participle]) => [base, past, participle]), ...moreIrregular]
    .filter(([base, past, participle]) => past !== participle && past !== base)
    .map(([, past]) => past)
    .filter(past => past !== 'saw' && past !== 'fell' && past !== 'shook'),
)

/** Pasts that cannot follow “has”, though they are nouns or other verbs too. */
export const neverParticiples: ReadonlySet<string> = new Set([...purePasts, 'fell'])

/** Bases of transitive verbs that are not also a participle, an adjective or a noun: "go", but not "become". */
export const pureBases = makeWordSet(`
  go begin choose eat forget give know speak take write accuse adopt allow announce appoint assassinate bring cancel
  carry consider create criticize decide deliver describe destroy detain discover discuss dismiss eliminate establish
  evacuate examine expel forbid hear identify imprison improve include inform introduce invite involve kidnap nominate execute hospitalize injure punish
  obtain occupy prevent prohibit publish receive recognize recommend remove replace require send strengthen teach tell
  threaten understand
`)

/** Bases of irregular verbs that hardly stand without an article as nouns: “will be hold on Monday”. */
export const irregularBases = makeWordSet('flee lose send spend bring build meet sit hold sell keep find')

/** Bases of verbs that are nouns too, of things that are done to people: "were arrest on Monday". */
export const deedBases = makeWordSet(`
  arrest attack catch convict elect kill murder release rescue sentence wound
`)

/** Bases of verbs that can be neither a noun nor a participle: “has announce”, “had arrive”. */
export const bareBases: ReadonlySet<string> = new Set([
  ...pureBases,
  ...moreBases,
  ...Array.from(regularThirdPersons, baseOfThird),
])

/** Participles of verbs without an object, which have no passive. */
export const intransitives = makeWordSet(`
  happened occurred died consisted existed belonged emerged appeared participated lasted arisen elapsed ensued persisted
  coincided collided remained resulted arrived differed interacted hesitated fainted erupted amounted pertained
  cried laughed smiled flourished thrived prospered succumbed sufficed subsisted seemed slept sneezed yawned wept culminated recurred
`)

/** Bases that end like a past. */
const basesInEd = makeWordSet(`
  need feed seed weed heed bleed breed speed exceed proceed succeed embed shed shred sled wed bed
`)

/** Tells whether a word can only be the past or participle of a regular verb: "touched", "believed". */
export const isRegularPast = (word: string): boolean => /^\p{Ll}{3,}ed$/u.test(word) && !basesInEd.has(word)

/** Pasts that a regular ending has made of irregular verbs, with the right ones; those that are words are left out. */
export const regularized: ReadonlyMap<string, string> = new Map(
  `
  becomed became, beginned began, blowed blew, breaked broke, bringed brought, builded built, buyed bought,
  catched caught, choosed chose, comed came, digged dug, drawed drew, drinked drank, drived drove, eated ate,
  falled fell, feeled felt, fighted fought, finded found, forbided forbade, forgetted forgot, freezed froze, gived gave,
  goed went, growed grew, hided hid, hitted hit, holded held, hurted hurt, keeped kept, knowed knew, letted let,
  losed lost, maked made, meaned meant, meeted met, overcomed overcame, quitted quit, readed read, rided rode, rised rose,
  runned ran, sayed said, seeked sought, sended sent, selled sold, setted set, shooted shot, shrinked shrank, shutted shut,
  sinked sank, sitted sat, sleeped slept, speaked spoke, spended spent, spinned spun, standed stood,
  stealed stole, sticked stuck, striked struck, sweared swore, sweeped swept, swimmed swam, taked took, teached taught,
  telled told, thinked thought, throwed threw, understanded understood, weared wore, weeped wept, winned won,
  withdrawed withdrew, writed wrote
`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, string]),
)
