/*
 * Words that take one preposition, with those that other languages use there: on each line the forms of a word, the
 * prepositions that are wrong behind it, and the right one. A pair that is right in another sense is left out
 * (“insisted in a statement”, “arrived to cheers”). Source: grammars and usage guides of English; compiled for
 * wirelint. MIT, as the project.
 */
const lines = `
  depend depends depended depending dependent: from of: on
  consist consists consisted consisting: from: of
  participate participates participated participating: at to: in
  capable incapable: for to: of
  responsible: of from: for
  accused suspected: for from: of
  afraid scared: from: of
  proud: from with: of
  full: with from: of
  similar: with: to
  superior inferior: from than: to
  different: of: from
  according: from by: to
  regardless: to from: of
  instead: from: of
  comply complies complied complying: to: with
  benefited benefitted benefiting benefitting: of: from
  suffer suffers suffered: of: from
  discuss discusses discussed discussing: about:
  lacked lacks: of from:
  resembles resembled: to with:
  rely relies relied relying: to in: on
  satisfied dissatisfied: from of: with
  equipped: by from: with
  interested: for: in
  specialized specialised specializes specialises specializing specialising: on at: in
  belongs belonged: of for: to
  convicted: for: of
`

/** The prepositions that are wrong behind a word, and the right one; "" for none. */
interface Governed {
  readonly wrong: ReadonlySet<string>
  readonly right: string
}

/** The prepositions of each word. */
export const governedPrepositions: ReadonlyMap<string, Governed> = new Map(
  lines
    .trim()
    .split('\n')
    .map(line => line.split(':').map(part => part.trim()))
    .filter(([, wrong]) => wrong !== undefined)
    .flatMap(([words = '', wrong = '', right = '']) =>
      words.split(' ').map(word => [word, { wrong: new Set(wrong.split(' ')), right }] as const),
    ),
)
