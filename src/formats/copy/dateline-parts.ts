import { anyOf } from '../../story/pattern.js'

/*
 * The parts of a dateline as sticky patterns: date, place, sender, and the mark behind them.
 */

const month = `${anyOf('Jan Feb Mar Apr May June? July? Aug Sept? Oct Nov Dec'.split(' '))}[a-z]{0,6}\\.?`
const year = '(?:,? (?:19|20)\\d\\d)?'
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const dayInFigures = String.raw`\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d`
const hijriMonth = "(?:Muharram|Safar|Rabi|Jumada|Rajab|Sha[’'`]?ban|Ramadan|Shawwal|Dhu)[\\p{L}’'` -]{0,14}"
/** A day of the Muslim calendar before the common one: " Ramadan 3, 1445,". */
const hijriDay = `(?: (?:${hijriMonth} \\d{1,2}|\\d{1,2} ${hijriMonth}),? 1[345]\\d\\d(?: (?:AH|H))?,?)?`
const clock = String.raw`(?: ?[/,]? \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?`
const named = String.raw`(?:${month} ${day}|${day} ${month},?)${year}`
const anyDate = `(?:${weekday},? )?(?:${named}|${dayInFigures})(?!\\d)${clock}`
/** ", April 12", ", Jan. 12, 2024", " 2 May", ". September 30", ", Monday, Nov. 4", ", 04.11.2024". */
export const date = new RegExp(`(?:[,.]${hijriDay})? ${anyDate}`, 'iuy')
/** A date with which a dateline begins: "Nov 4 (Reuters) - ". */
export const firstDate = new RegExp(named, 'iuy')
/** A date in brackets behind a place: " (4 November 2024)". */
export const bracketedDate = new RegExp(` \\((?:${named}|${dayInFigures})\\)`, 'iuy')
/** True for a text that has a year. */
export const hasYear = /(?:19|20)\d\d/u

const placeWord = String.raw`\p{Lu}(?:[\p{L}\p{M}.’']|-(?=\p{L}))*`
export const word = new RegExp(`${placeWord}(?:/${placeWord}){0,3}`, 'uy')
export const linkWord = /(?:de|da|do|dos|del|der|den|di|du|la|le|el|al|on|of|upon|sur|am|an der|im)(?= )/uy
/** Words with which a sentence may begin before a date, and no place does. */
export const noPlace = new RegExp(
  `^(?:${weekday}|${month}|On|In|At|By|From|Since|Until|After|Before|The|An?|It|This|Last|Next)(?: |$)`,
  'u',
)

/** The sender in brackets or between slashes: "(AP)", "(dpa-AFX)", "(lnw/dpa)", "/PRNewswire/". */
export const bracketed = new RegExp(
  `\\((?![RDI]-\\p{Lu})${anyOf([String.raw`\p{Lu}[^()\n]{1,30}`, String.raw`(?:[a-z]{2,5}\/)?dpa(?:[-/][^()\n]{1,12})?`])}\\)`,
  'uy',
)
/** Words in brackets that name a position, or an age. */
const placesInBrackets = anyOf('left right both back front top film video aged? ret all and above below see'.split(' '))
/** An agency that writes its name small, "(ats)", "(lna)"; no person's position or age. */
export const smallBracketed = new RegExp(`\\((?!${placesInBrackets}\\))[a-z]{2,5}\\)`, 'uy')
const name = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}`
const reporter = String.raw`(?:(?:[Ss]pecial )?(?:[Rr]eporter|[Cc]orrespondent)s? )?${name}(?:(?:,| and) ${name}){0,2}(?:,? (?:reporter|correspondent)s?)?`
/** Korean wires' order, "(Seoul=Yonhap News) Reporter Ann Lee =": place and sender, who wrote it, a mark. */
export const placeAndSender = new RegExp(
  String.raw`[([]\p{Lu}[\p{L}.’'-]{1,20}(?:[ ,-]{1,2}\p{Lu}[\p{L}.’'-]{1,20}){0,2} ?= ?\p{Lu}[\p{L}\d.&’' -]{1,30}[)\]]`,
  'uy',
)
export const writer = new RegExp(` ${reporter} ?=(?= )`, 'uy')
/** A country in brackets before the sender: "Manila (Philippines) (AFP)". */
export const country = / \(\p{Lu}[\p{L} ]{2,20}\)(?= ?\()/uy
/** A name in capitals between slashes. */
export const slashedCapitals = /\/\p{Lu}{3,14}\/(?= \p{Lu}\p{Ll})/uy
export const slashed = /\/\p{Lu}[^/\n]{1,30}\//uy
export const shortBracketed = /\(\p{Lu}[\p{L} -]{1,20}\)/uy

/** Agencies that name themselves without brackets, a date or a dash. */
const bareAgencies = anyOf(
  (
    'AA AAP ABI ACN AFP AKP ANA-MPA ANSA ANTARA APA APP APS ARMENPRESS ATA AVA AZERTAC BNA BSS BTA ' +
    'BelTA Belga Bernama CTK EFE ENA FENA GNA Hina IANS INA INTERFAX(?:\\.RU)? IRNA ISNA ITAR-TASS Interfax JANA KABAR ' +
    'KAZINFORM KCNA KPL KUNA Kyodo LANA LUSA Lusa MAP MENA MIA MNA MONTSAME MTI NAN NNA NTB ONA PANA PAP PNA ' +
    'PTI Petra Prime QNA RIA-Novosti SANA SPA SRNA STA SUNA TANJUG TASR TASS TAP TT UNB UNI UPI Ukrinform VNA WAFA ' +
    'WAM Xinhua YONHAP Yonhap Yonhap-News'
  ).split(' '),
)
const twoWords = anyOf(['RIA Novosti', 'Kyodo News', 'Jiji Press', 'Prensa Latina', 'Anadolu Agency', 'PA Media'])
/** A name whose form is that of an agency: "Interpressnews", "Armenpress", "Kazinform". */
const agencyLike = String.raw`\p{Lu}[\p{L}]{2,12}(?:[Nn]ews|[Pp]ress|[Ii]nform|PRESS|NEWS|INFORM)`
const known = anyOf([twoWords, bareAgencies, agencyLike])

/** True for the name of an agency alone. */
export const isAgency = new RegExp(`^(?:${known})$`, 'u')
/** An agency that stands alone in brackets, with no mark behind it: "(KPL) The". */
export const agencyInBrackets = new RegExp(`\\(${known}\\)(?= \\p{Lu})`, 'uy')
/** An agency behind a place and a mark: ", SANA-", ". KAZINFORM". */
export const agencyAlone = new RegExp(
  `(?:[,.]|(?<=\\.)) ${known}(?= ?(?:--?|[–—_]) ?|\\. | (?!News|Agency|Press|Radio|T[Vv]|Television|Director|Chief)\\p{Lu}\\p{Ll}+ \\p{Ll})`,
  'uy',
)
/** An agency with which a dateline begins: "NNA - ". */
export const agencyFirst = new RegExp(`${known}(?= (?:--?|[–—]) )`, 'uy')
/** An agency between bars or slashes: " | AFP", " / ACCESSWIRE". */
export const betweenBars = /(?: \| | \/ )(?:\p{Lu}{2,14}|\p{Lu}{2,}[ -]\p{Lu}{2,})(?= (?:[|/–—]|--?) )/uy
export const openBar = / [|/]/uy
export const spacedBar = / [|/] (?=[\p{Lu}“"‘\d])/uy
/** A sender between a dash and a date: " - Media OutReach Newswire - 4 November 2024". */
export const beforeDashedDate = new RegExp(
  ` (?:--?|[–—]) \\(?\\p{Lu}[\\p{L}\\d ]{1,30}\\)?(?= (?:--?|[–—]) ${anyDate.replace(/\\1/gu, '[./-]')})`,
  'uy',
)
export const beforeBracket = / (?:--?|[–—]) ?(?=\()/uy

/** A sender without brackets behind the date: "AFP", "Kyodo", "RIA Novosti", "ARMENPRESS". */
const bare = /,? \p{Lu}[\p{L}-]{1,14}(?: \p{Lu}[\p{L}-]{1,14})?(?= (?:--?|[–—_]) )/uy
const bareInCapitals = /,? \p{Lu}{3,14}(?=\. \p{Lu}|-\p{Lu}| ?$)/uy
/** A sender between two dashes behind the date: " – KUNA -- ". */
const betweenDashes = / (?:--?|[–—]) \p{Lu}[\p{L}-]{1,14}(?= (?:--?|[–—]) )/uy
/** A sender behind the dash: " - RIA Novosti. ". */
const behindDash = new RegExp(` (?:--?|[–—]) ${known}(?=\\. )`, 'uy')
/** The forms of a sender without brackets behind a date. */
export const bareForms: readonly RegExp[] = [behindDash, bare, bareInCapitals, betweenDashes]

export const spacedDash = / (?:--|-|—|–|_) /uy
/** A dash with a space on one side or none. */
export const tightDash = / ?(?:\.-|--|—|–|-|_) ?/uy
/** A dash with a space on one side before a sentence. */
export const leaningDash = /(?:[-–—] | [-–—])(?=[\p{Lu}“"‘])/uy
export const doubleDash = /--/uy
export const colon = / ?: (?=[\p{Lu}“"‘])/uy
export const lineEnd = / ?$/uy
export const stop = /\. (?=[\p{Lu}“"‘\d])/uy
export const space = / (?=[\p{Lu}“"‘\d])/uy

/** Words in capitals before a mark that are labels, or bodies, and no places. */
export const labels = new Set(
  (
    'NOTE UPDATE UPDATED BREAKING EXCLUSIVE ANALYSIS OPINION EDITORIAL WATCH READ PHOTOS PHOTO VIDEO CORRECTION LIVE ' +
    'QUESTION ANSWER WARNING ALERT FACTBOX TIMELINE EXPLAINER INTERVIEW PROFILE REVIEW RELATED SOURCE CONTACT ' +
    'ADVISORY EMBARGOED KILL URGENT FLASH REMINDER SUMMARY BACKGROUND DISCLAIMER COPYRIGHT ATTENTION MEDIA RESULTS ' +
    'EDITORS EDITOR EDS EMBARGO WITHDRAWN CORRECTED REFILE TEST SCORES WHAT WHEN WHERE WHO WHY MORE NEWS SPORTS ' +
    'FIFA UEFA NATO UNICEF UNESCO UNHCR UNDP OPEC NASA ESA ASEAN INTERPOL EUROPOL BRICS IAEA COVID HIV AIDS OECD ' +
    'OSCE ECOWAS MERCOSUR NAFTA UNRWA UNIFIL CONCACAF FIBA NCAA IAAF ICAO'
  ).split(' '),
)
