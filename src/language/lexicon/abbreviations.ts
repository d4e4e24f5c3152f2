import { makeWordSet } from '../words/word-set.js'

/**
 * Abbreviations that end in a stop, as US and British news copy writes them.
 * Source: compiled for wirelint from the conventions of AP, Reuters and Kyodo copy (military and courtesy titles, AP's
 * month and state abbreviations, company forms). MIT, as the project.
 */

/** Something always follows them, so their stop never ends a sentence. */
export const leadingAbbreviations = makeWordSet(`
  Mr Mrs Ms Mx Messrs Mmes Dr Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Lt Gen Maj Col Capt Cmdr Cpl Sgt Pvt Adm Brig
  Cdr Supt Insp Det Amb Pres Mt Ft vs cf viz Art Arts Vol Fig pp approx Gens Cols Lts Drs Profs Atty Asst Msgr
`)

/** They may end a sentence or be inside one. */
export const closingAbbreviations = makeWordSet(`
  Jan Feb Aug Sept Sep Oct Nov Dec Inc Ltd Co Cos Corp Bros Jr Sr Esq St Ave Blvd Rd etc al est Ala Ariz Ark Calif
  Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis
  Wisc Wyo Ont Que Ph.D M.D B.A M.A Ed Eds Dept Univ Assn Govt Intl Natl Hwy Pty Pte Ltda Plc Gmbh S.A mln bln Alta
  Sask Nfld
`)

/** Months that AP shortens, and weekdays of tables. They are abbreviations only before a numeral. */
export const beforeNumeral = makeWordSet('Mar Apr Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun No Nos no nos p')

/** Short units of measure after a figure: "10 km.", "9.58 sec.", "6 ft. 2 in.". Some are whole words elsewhere. */
export const shortUnits = makeWordSet(`
  mm cm m km g kg mg l ml in ft yd yds mi sq cu oz lb lbs gal pt qt sec secs min mins hr hrs h yr yrs wk wks mo mos
  mph kph rpm hp pct pts pt ct cts dlr dlrs bbl bbls tn bn deg vol
`)

/** Short words in scores, tables, addresses and offices, in lower case: "8 rebs. and 5 asts.", "the govt. of". */
export const shortWords = makeWordSet(`
  avg approx est incl excl max misc orig min sec rebs asts yds att atts govt dept depts natl intl assoc assn univ inst
  acad div comm soc bldg hwy pkwy rte apt tel ext ave blvd corp inc bros vols eds mfg mgr sgts cpls supts
`)

/** Short days and months in calendars and opening hours. In lower case two of them are words. */
export const shortDays = makeWordSet('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mar Apr Jun Jul')
