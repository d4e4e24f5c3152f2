/**
 * Abbreviations that end in a stop, as US and British news copy writes them.
 * Source: compiled for wirelint from the conventions of AP, Reuters and Kyodo copy (military and courtesy titles, AP's
 * month and state abbreviations, company forms). MIT, as the project.
 */

/** Always followed by what they belong to, so their stop never ends a sentence. */
export const leading: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Mmes Dr Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Lt Gen Maj Col Capt Cmdr Cpl Sgt Pvt Adm Brig Cdr
  Supt Insp Det Amb Pres Mt Ft vs cf viz Art Arts Vol Fig pp approx Gens Cols Lts Drs Profs Atty Asst Msgr`.split(
    /\s+/u,
  ),
)

/** May close a sentence as well as stand in the middle of one. */
export const closing: ReadonlySet<string> = new Set(
  `Jan Feb Aug Sept Sep Oct Nov Dec Inc Ltd Co Cos Corp Bros Jr Sr Esq St Ave Blvd Rd etc al est Ala Ariz Ark Calif Colo Conn
  Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Ph.D M.D B.A
  M.A Ed Eds Dept Univ Assn Govt Intl Natl Hwy Pty Pte Ltda Plc Gmbh S.A mln bln Alta Sask Nfld`.split(/\s+/u),
)

/** Month names that AP shortens, and weekdays of tables; an abbreviation only before a numeral. */
export const beforeNumeral: ReadonlySet<string> = new Set(
  'Mar Apr Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun No Nos no nos p'.split(' '),
)

/** Units of measure cut short, where a figure stands before them: "10 km.", "9.58 sec.", "6 ft. 2 in.". Some are whole words elsewhere. */
export const shortUnits: ReadonlySet<string> = new Set(
  `mm cm m km g kg mg l ml in ft yd yds mi sq cu oz lb lbs gal pt qt sec secs min mins hr hrs h yr yrs wk wks mo mos mph kph rpm hp pct pts pt ct cts
  dlr dlrs bbl bbls tn bn deg vol`.split(/\s+/u),
)

/** Words cut short in scores, tables, addresses and offices, in lower case: "12 pts., 8 rebs. and 5 asts.", "the govt. of". */
export const shortWords: ReadonlySet<string> = new Set(
  `avg approx est incl excl max misc orig min sec rebs asts yds att atts govt dept depts natl intl assoc assn univ inst acad div comm soc bldg hwy
  pkwy rte apt tel ext ave blvd corp inc bros vols eds mfg mgr sgts cpls supts`.split(/\s+/u),
)

/** Days and months cut short, as calendars and opening hours have them; two of them are words in lower case. */
export const shortDays: ReadonlySet<string> = new Set(
  'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mar Apr Jun Jul'.split(' '),
)
