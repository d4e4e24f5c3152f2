import type { Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/*
 * The spelling of a story, British or American, by words that the two write differently. Endings in -ise are left out:
 * many are in both.
 */

/** Stems in -our; American copy has -or. */
const stems = makeWordSet(
  'colour harbour labour neighbour favour honour behaviour rumour humour vapour armour parlour savour endeavour',
)
const british = makeWordSet(`
  centre centres theatre theatres metre metres litre litres kilometre kilometres fibre programme programmes defence
  offence licence pretence grey tonne tonnes cheque cheques tyre tyres kerb plough jewellery aluminium aeroplane
  travelled travelling traveller cancelled cancelling labelled modelled fuelled signalled skilful fulfil enrol
  paediatric whilst
`)
const american = makeWordSet(`
  color colors harbor harbors labor neighbor neighbors neighborhood favor favors favorite honor honors behavior rumor
  rumors humor center centers theater theaters meter meters liter liters kilometer kilometers fiber program programs
  defense offense gray traveled traveling canceled labeled modeled fueled skillful fulfill enroll
`)

const isBritishWord = perWord(word => {
  const small = word.toLowerCase()
  return british.has(small) || stems.has(small.replace(/(?:ing|ed|s|able|hood|ful|ite)$/u, ''))
})
const isAmericanWord = perWord(word => american.has(word.toLowerCase()))

/** Fewest words in British spelling that show it. */
const enough = 2

/** True for copy with several British spellings and fewer American ones. */
export function hasBritishSpelling(fields: readonly { readonly tokens: readonly Token[] }[]): boolean {
  let [here, there] = [0, 0]
  for (const { tokens } of fields)
    for (const token of tokens)
      if (isBritishWord(token)) here++
      else if (isAmericanWord(token)) there++
  return here >= enough && here > there
}
