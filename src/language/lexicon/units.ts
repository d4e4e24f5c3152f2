import { makeWordSet } from '../words/word-set.js'

/**
 * Nouns of measures, in the singular. After a number they count no things, and a story has many figures with each.
 * Source: compiled for wirelint from the measures of wire copy (Reuters' forms of 1987 among them). MIT, as the
 * project.
 */
export const units = makeWordSet(`
  percent pct percentage point dollar dlr cent ct euro pound yen yuan won rupee ruble rouble franc mark peso real ecu
  stg crown year month week day hour minute second night decade century quarter time share stock ton tonne kilogram
  kilo gram kilometer kilometre meter metre mile foot inch yard centimeter centimetre millimeter millimetre acre
  hectare liter litre barrel bushel gallon degree watt megawatt kilowatt volt byte bit pixel vote goal page age old
  way part side thing half third place per
`)
