/** The words of scales in English, and their short forms; those of South Asia too. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Plurals that a figure does not take: “20 thousands”. */
export const pluralScales: ReadonlyMap<string, string> = new Map(
  ['hundred', 'thousand', 'million', 'billion', 'trillion'].map(scale => [`${scale}s`, scale] as const),
)

/*
 * Words of other languages for scales, and short forms that English copy does not have, with the English scale: German,
 * Dutch, the Nordic languages, French, Spanish, Portuguese, Italian, Polish, Czech, Romanian, Turkish, Indonesian,
 * Vietnamese, and words of Chinese, Japanese and Korean in Latin letters. Compiled for wirelint. MIT, as the project.
 */
const foreign = `
  thousand: thous thsd mil Tsd tys tis ribu bin nghin tausend duizend tusen tusind mille mila tysięcy
  ten thousand: wan
  million: Mio mio Mill milj Millionen millionen miljoen miljoner millioner millones milhões milhão milioni milionów
  million: milionů milioane milyon juta trieu triệu
  hundred million: yi oku eok
  billion: Mrd mrd Mia mia Mld mld mlrd milliard milliards Milliarden milliarden miljard miljarder milliarder miliardi
  billion: miliardów miliard miliarde milyar miliar bilhões bilhão tỷ
  trillion: Bio Billionen biljoen biljoner triliun trilyon
`

/** The English scale of a foreign word. */
export const foreignScales: ReadonlyMap<string, string> = new Map(
  foreign
    .trim()
    .split('\n')
    .flatMap(line => {
      const [scale = '', words = ''] = line.split(':')
      return words
        .trim()
        .split(' ')
        .map(word => [word, scale.trim()] as const)
    }),
)
