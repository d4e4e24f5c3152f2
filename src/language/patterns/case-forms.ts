/*
 * The endings that languages with cases give to surnames. An engine that takes a name for an unknown word copies it
 * with its ending: “Szymczykiem” of Szymczyk, “Nowicką” of Nowicka, “Petrovićem” of Petrović. Only endings that no
 * other surname and no woman’s form has. Source: grammars of each language; compiled for wirelint. MIT, as the project.
 */

/** The end of a surname, how many of its letters change, and what stands for them in other cases. */
type CaseRule = readonly [end: RegExp, letters: number, cases: RegExp]

const rules: readonly CaseRule[] = [
  // Polish
  [/[sc]ki$|dzki$/u, 0, /^(?:ego|emu|m)$/u],
  [/[sc]ka$|dzka$/u, 1, /^(?:iej|ą)$/u],
  // Czech and Slovak
  [/ý$/u, 1, /^(?:ého|ému|ým|ém)$/u],
  [/á$/u, 1, /^(?:é|ou|ej)$/u],
  // Ukrainian and Russian
  [/enko$/u, 1, /^(?:a|u|om|ovi)$/u],
  [/(?:[oe]v|[iy]n)$/u, 0, /^(?:ym|u)$/u],
  [/(?:[oe]va|[iy]na)$/u, 1, /^(?:oy|oi|oyu|u)$/u],
  // Bosnian, Croatian, Serbian and Slovene
  [/[ćč]$/u, 0, /^(?:a|u|em|om)$/u],
  // Any Slavic noun
  [/[^aeiouyáéíóúýąę]$/u, 0, /^(?:owi|ovi|iem|em|om)$/u],
  [/a$/u, 1, /^(?:ę|ą|ou|ovi|owi)$/u],
  // Lithuanian and Latvian
  [/(?:k|n|l|r|t)as$/u, 2, /^(?:o|ui|ą|u)$/u],
  [/(?:t|n|l|k)is$/u, 2, /^(?:io|iui|į|iu)$/u],
  [/ienė$|[yua]tė$/u, 1, /^(?:ės|ei|ę)$/u],
  [/š$/u, 1, /^(?:a|am|u)$/u],
  // Finnish
  [/nen$/u, 3, /^(?:sen|selle|sell[aä]|selt[aä]|sest[aä]|sess[aä]|sena|seen)$/u],
  [/[aeiouyäö]$/u, 0, /^(?:lle|ll[aä]|lt[aä]|ss[aä]|st[aä])$/u],
  // Hungarian
  [/\p{L}$/u, 0, /^(?:nak|nek|tól|től|ról|ről|hoz|hez|höz|nál|nél)$/u],
]

const skyForms = /sk(?:oho|omu|ogo|ym|im)$/u
const skyEnd = /sk(?:y|iy|yi|yy|yj)$/u

/** Turkish and Azeri set an apostrophe between a name and its ending: “Akdağ’ın”, “Ankara’da”. */
const turkish = /^['’](?:n?[ıiuü]n|[dt][ae]n?|y[ae]|y?[ıiuü]|l[ae]r|yl[ae])$/u

/** Fewest letters of a surname that is told from its cases. */
const fewest = 5

/** True for a surname in another case of its language than the first. */
export function isCaseForm(surname: string, form: string): boolean {
  const [base, other] = [surname.toLowerCase(), form.toLowerCase()]
  if (base.length < fewest || base === other) return false
  if (other.startsWith(base) && turkish.test(other.slice(base.length))) return true
  if (skyEnd.test(base) && skyForms.test(other) && base.replace(skyEnd, '') === other.replace(skyForms, '')) return true
  return rules.some(([end, letters, cases]) => {
    const stem = base.slice(0, base.length - letters)
    return end.test(base) && other.startsWith(stem) && cases.test(other.slice(stem.length))
  })
}
