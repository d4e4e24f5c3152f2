import { makeWordSet } from '../words/word-set.js'

/*
 * Verbs of speech by their forms, in lower case.
 * Source: compiled for wirelint from grammars of English and the usage of wire copy. MIT, as the project.
 */

/** The forms of a verb of speech. */
type SpeechForm = 'past' | 'third' | 'participle'

/** A form of a verb of speech. */
export interface SpeechVerb {
  readonly base: string
  readonly form: SpeechForm
}

/** Regular verbs of speech whose object is what was said. */
const regular = makeWordSet(`
  acknowledge add affirm allege announce answer argue assert assess assure claim clarify comment complain conclude
  concede confess confirm contend declare denounce deny disclose emphasise emphasize exclaim explain express highlight
  indicate inform insist joke lament maintain mention note notify observe point pledge promise quip reaffirm recall
  recount reiterate relate remark remind reply report respond reveal specify state stress stipulate suggest summarise
  summarize underline underscore vow warn
`)

const irregular: readonly (readonly [base: string, third: string, past: string, participle: string])[] = [
  ['say', 'says', 'said', 'saying'],
  ['tell', 'tells', 'told', 'telling'],
  ['write', 'writes', 'wrote', 'writing'],
  ['admit', 'admits', 'admitted', 'admitting'],
]

const stem = (base: string): string => base.replace(/e$/u, '')
const regularForms = (base: string): readonly [string, SpeechVerb][] => {
  const isSoft = /[^aeiou]y$/u.test(base)
  return [
    [isSoft ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`, { base, form: 'past' }],
    [isSoft ? `${base.slice(0, -1)}ies` : base.replace(/(?:s|sh|ch)$/u, '$&e') + 's', { base, form: 'third' }],
    [`${stem(base)}ing`, { base, form: 'participle' }],
  ]
}

/** Verbs of speech by their forms, without the base. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map<string, SpeechVerb>([
  ...irregular.flatMap(([base, third, past, participle]): readonly [string, SpeechVerb][] => [
    [past, { base, form: 'past' }],
    [third, { base, form: 'third' }],
    [participle, { base, form: 'participle' }],
  ]),
  ...Array.from(regular).flatMap(regularForms),
])

/** Verbs of belief, which attribute as verbs of speech do. */
export const beliefForms = makeWordSet('believes believed thinks thought considers considered hopes hoped fears feared')

/** Verbs whose object is who hears it. English puts no “to” before that. */
export const tellForms = makeWordSet('told tells informed informs notified notifies reminded reminds assured assures')

/** Adverbs of time that may be beside a verb of saying. */
export const timeAdverbs = makeWordSet(`
  yesterday today tonight recently later earlier afterwards previously also then again exclusively
`)

/** Nouns for times. */
export const partsOfDay = makeWordSet(`
  day days week weeks month months year years morning afternoon evening night nights weekend hour hours minute minutes
  time moment
`)

/** Nouns for the press as a hearer. */
export const pressHearers = makeWordSet(`
  reporters journalists correspondents newsmen press media newspaper newspapers daily agency agencies radio television
  channel broadcaster portal magazine weekly reporter journalist correspondent newsroom publication publications outlet outlets tabloid microphones
`)

/** Bodies and services that speak for somebody, and that are no text. */
export const spokenSources = makeWordSet(`
  ministry department office agency embassy committee commission council government administration bureau authority
  court university institute association federation union army navy police center centre board group governorate
  relations service headquarters prefecture prosecutor prosecutors spokesman spokeswoman spokesperson minister official
  officials organization organisation mayor governor municipality secretariat
`)
