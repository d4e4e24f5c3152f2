import { makeWordSet } from './word-set.js'

/**
 * Closed word classes of English, in lower case.
 * Source: any grammar of English lists them; compiled for wirelint. MIT, as the project.
 */
const prepositions = makeWordSet(`
  about above across after against along amid among around as at before behind below beneath beside besides between
  beyond by concerning considering despite down during except for from in inside into like near of off on onto
  opposite out outside over past per regarding round since than through throughout till to toward towards under
  underneath unlike until up upon via with within without
`)
export const determiners = makeWordSet(`
  a an the this that these those my your his her its our their each every some any no either neither another such both
  all
`)
export const articles = makeWordSet('a an the')
export const possessives = makeWordSet('my your our their its')
const pronouns = makeWordSet(`
  i you he she it we they me him them us himself herself itself themselves ourselves yourself myself who whom whose
  which what that this these those there
`)
export const coordinators = makeWordSet('and or but nor yet so')
const subordinators = makeWordSet(`
  because although though while whereas if unless whether when whenever where wherever since until before after as
  that once lest
`)
export const auxiliaries = makeWordSet(`
  am is are was were be been being has have had having do does did will would shall should can could may might must
  cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
  shouldn't mustn't
`)
const adverbs = makeWordSet(`
  not also then now here there however meanwhile still only just even very more most later earlier
`)

const functionWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...determiners,
  ...pronouns,
  ...coordinators,
  ...subordinators,
  ...auxiliaries,
  ...adverbs,
])

export const isPreposition = (word: string): boolean => prepositions.has(word)
export const longestFunctionWord = Math.max(...Array.from(functionWords, word => word.length))
export const isFunctionWord = (word: string): boolean =>
  word.length <= longestFunctionWord && functionWords.has(word.toLowerCase())

/** Words in lower case that may begin a name: particles of family names, and an agency's acronym. */
export const lowerCaseNames = makeWordSet(`
  de da del della der den di do dos du la le el al bin ibn van von ten ter zu af dpa
`)
