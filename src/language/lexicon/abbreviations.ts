/**
 * Abbreviations that end in a stop, as US and British news copy writes them.
 * Source: compiled for wirelint from the conventions of AP, Reuters and Kyodo copy (military and courtesy titles, AP's
 * month and state abbreviations, company forms). MIT, as the project.
 */

/** Always followed by what they belong to, so their stop never ends a sentence. */
export const leading: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Mmes Dr Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Lt Gen Maj Col Capt Cmdr Cpl Sgt Pvt Adm Brig Cdr
  Supt Insp Det Amb Pres Mt Ft vs cf viz Art Arts Vol Fig pp approx Gens Cols Lts Drs Profs Atty Asst Msgr`
    .split(/\s+/u),
)

/** May close a sentence as well as stand in the middle of one. */
export const closing: ReadonlySet<string> = new Set(
  `Jan Feb Aug Sept Sep Oct Nov Dec Inc Ltd Co Cos Corp Bros Jr Sr Esq St Ave Blvd Rd etc al est Ala Ariz Ark Calif Colo Conn
  Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Ph.D M.D B.A
  M.A Ed Eds Dept Univ Assn Govt Intl Pty Plc Gmbh S.A mln bln`
    .split(/\s+/u),
)

/** Month names that AP shortens, and weekdays of tables; an abbreviation only before a numeral. */
export const beforeNumeral: ReadonlySet<string> = new Set('Mar Apr Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun No Nos no nos p'.split(' '))
