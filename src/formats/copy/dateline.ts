import { anyOf } from '../../story/pattern.js'

/** A dateline's end, and the start of the text after its mark. */
interface Dateline {
  readonly end: number
  readonly textStart: number
}

const month = `${anyOf('Jan Feb Mar Apr May June? July? Aug Sept? Oct Nov Dec'.split(' '))}[a-z]{0,6}\\.?`
const year = '(?:,? (?:19|20)\\d\\d)?'
/** ", April 12", ", Jan. 12, 2024", " 2 May", ". September 30". */
const date = new RegExp(`[,.]? (?:${month} \\d{1,2}|\\d{1,2} ${month})${year}(?!\\d)`, 'iuy')

const placeWord = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
const word = new RegExp(`${placeWord}(?:/${placeWord})?`, 'uy')
const linkWord = /(?:de|da|do|dos|del|der|den|di|du|la|le|el|al|on|of|upon|sur|am|an der|im)(?= )/uy

/** The sender in brackets or between slashes: "(AP)", "(dpa-AFX)", "(lnw/dpa)", "/PRNewswire/". */
const bracketed = /\((?:\p{Lu}[^()\n]{1,30}|(?:[a-z]{2,5}\/)?dpa(?:[-/][^()\n]{1,12})?)\)/uy
/** Words in brackets that name a position, or an age. */
const placesInBrackets = anyOf('left right both back front top film video aged? ret all and above below see'.split(' '))
/** An agency that writes its name small, "(ats)", "(lna)"; no person's position or age. */
const smallBracketed = new RegExp(`\\((?!${placesInBrackets}\\))[a-z]{2,5}\\)`, 'uy')
const name = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}`
const reporter = String.raw`(?:(?:[Ss]pecial )?(?:[Rr]eporter|[Cc]orrespondent)s? )?${name}(?:(?:,| and) ${name}){0,2}(?:,? (?:reporter|correspondent)s?)?`
/** Korean wires' order, "(Seoul=Yonhap News) Reporter Ann Lee =": place and sender, who wrote it, a mark. */
const placeAndSender = new RegExp(
  String.raw`[([]\p{Lu}[\p{L}.’'-]{1,20}(?:[ ,-]{1,2}\p{Lu}[\p{L}.’'-]{1,20}){0,2} ?= ?\p{Lu}[\p{L}\d.&’' -]{1,30}[)\]]`,
  'uy',
)
const writer = new RegExp(` ${reporter} ?=(?= )`, 'uy')
/** A country in brackets before the sender: "Manila (Philippines) (AFP)". */
const country = / \(\p{Lu}[\p{L} ]{2,20}\)(?= ?\()/uy
const slashed = /\/\p{Lu}[^/\n]{1,30}\//uy
const shortBracketed = /\(\p{Lu}[\p{L} ]{1,20}\)/uy
/** A sender without brackets behind the date: "AFP", "Kyodo", "RIA Novosti", "ARMENPRESS". */
const bare = /,? \p{Lu}[\p{L}-]{1,14}(?: \p{Lu}[\p{L}-]{1,14})?(?= (?:--?|[–—_]) )/uy
const bareInCapitals = /,? \p{Lu}{3,14}(?=\. \p{Lu}|-\p{Lu}| ?$)/uy
/** A sender between two dashes behind the date: " – KUNA -- ". */
const betweenDashes = / (?:--?|[–—]) \p{Lu}[\p{L}-]{1,14}(?= (?:--?|[–—]) )/uy
const knownAgencies = anyOf(['RIA Novosti', 'ITAR-TASS', 'TASS', 'Interfax', 'Prime', 'Xinhua', 'Kyodo', 'BelTA'])
/** A sender behind the dash: " - RIA Novosti. ". */
const behindDash = new RegExp(` (?:--?|[–—]) ${knownAgencies}(?=\\. )`, 'uy')

const spacedDash = / (?:--|-|—|–|_) /uy
/** A dash with a space on one side or none. */
const tightDash = / ?(?:\.-|--|—|–|-|_) ?/uy
const doubleDash = /--/uy
const colon = / ?: (?=[\p{Lu}“"‘])/uy
const lineEnd = / ?$/uy
const stop = /\. (?=[\p{Lu}“"‘\d])/uy
const space = / (?=[\p{Lu}“"‘\d])/uy

/** Words in capitals before a colon that are labels and no places. */
const labels = new Set(
  (
    'NOTE UPDATE UPDATED BREAKING EXCLUSIVE ANALYSIS OPINION EDITORIAL WATCH READ PHOTOS PHOTO VIDEO CORRECTION LIVE ' +
    'QUESTION ANSWER WARNING ALERT FACTBOX TIMELINE EXPLAINER INTERVIEW PROFILE REVIEW RELATED SOURCE CONTACT ' +
    'ADVISORY EMBARGOED KILL URGENT FLASH REMINDER SUMMARY BACKGROUND DISCLAIMER COPYRIGHT ATTENTION MEDIA RESULTS ' +
    'EDITORS EDITOR EDS EMBARGO WITHDRAWN CORRECTED REFILE TEST SCORES WHAT WHEN WHERE WHO WHY MORE NEWS SPORTS'
  ).split(' '),
)

/** A dash, a bracket, a slash, a colon, a sender in capitals, a date's stop: every dateline has one of them. */
const signs = /[-–—_)/:\]]|\d, \p{Lu}{3,14}(?:\. | ?$)|\d\. \p{Lu}/u

/** The longest dateline, in characters, and the most words and parts of its place. */
const longestDateline = 120
const mostWords = 6
const mostParts = 3

/** Finds the end of a paragraph's dateline and the start of the text after its mark; null if there is no dateline. */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longestDateline)
  if (!signs.test(head) || !/^[\p{Lu}([/]/u.test(head)) return null
  // A dateline may stand on a line of its own, its mark at the end.
  const parser = new DatelineParser(paragraph.length < longestDateline ? `${head} ` : head)
  const found = /^[([/]/u.test(head) ? parser.parseSenderFirst() : parser.parsePlaceFirst()
  if (found === null || isAside(head.slice(found.textStart))) return null
  const end = head.slice(0, found.end).trimEnd().length
  return { end, textStart: Math.min(found.textStart, paragraph.length) }
}

/** True for words between two dashes: “Ann Lee (Labour) - a former pilot - opened …” has no dateline. */
const isAside = (text: string): boolean => /^\p{Ll}[^.!?]{0,80} (?:--?|[–—]) /u.test(text)

/** Parses place, date, sender and mark, in this order or with the sender before them. */
class DatelineParser {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Parses "(Reuters) - ", "(PTI): ", "(KCNA) --", and a place and a date after it; or the order of Korean wires. */
  parseSenderFirst(): Dateline | null {
    if (this.#take(placeAndSender)) {
      this.#take(writer)
      return this.#markedAt(space)
    }
    if (this.#take(slashed)) return this.#markedAt(spacedDash)
    if (!this.#take(shortBracketed)) return null
    const sender = this.#markedAt(tightDash, colon)
    if (sender === null) return null
    if (this.#takePlace() !== null && this.#take(date)) {
      const whole = this.#markedAt(spacedDash)
      if (whole !== null) return whole
    }
    return sender
  }

  parsePlaceFirst(): Dateline | null {
    const place = this.#takePlace()
    if (place === null) return null
    const isInCapitals = /^[^\p{Ll}]{2,}$/u.test(place[0] ?? '')
    const isDated = this.#take(date) || this.#takeDashedDate()
    this.#take(country)
    const sender = this.#takeSender(isDated)
    if (sender === 'slashed') return this.#markedAt(spacedDash, tightDash, stop)
    if (sender === 'bracketed') {
      const marked = this.#markedAt(spacedDash, tightDash, colon)
      return marked ?? (isDated ? this.#markedAt(space, stop) : null)
    }
    if (sender === 'small') return this.#markedAt(spacedDash)
    if (sender === 'bare') return this.#markedAt(spacedDash, tightDash, stop, lineEnd)
    if (isInCapitals && this.#isLabelled(place)) return null
    return isInCapitals ? this.#markedAt(spacedDash, ...(isDated ? [colon, doubleDash, stop] : [colon])) : null
  }

  #isLabelled([first = '']: readonly string[]): boolean {
    const isBeforeColon = this.#text.startsWith(':', this.#at)
    return isBeforeColon && (first.length < 4 || first.split(' ').some(each => labels.has(each)))
  }

  #takeSender(isDated: boolean): 'bracketed' | 'small' | 'slashed' | 'bare' | null {
    const from = this.#at
    this.#take(/(?:--|,|\.)? ?/uy)
    if (this.#take(bracketed)) return 'bracketed'
    if (this.#take(smallBracketed)) return 'small'
    if (this.#take(slashed)) return 'slashed'
    this.#at = from
    return isDated && [behindDash, bare, bareInCapitals, betweenDashes].some(each => this.#take(each)) ? 'bare' : null
  }

  /** Takes a date behind a dash: "ISLAMABAD - May 4". */
  #takeDashedDate(): boolean {
    const from = this.#at
    if (this.#take(/ (?:--?|[–—])/uy) && this.#take(date)) return true
    this.#at = from
    return false
  }

  /** Takes a place and its regions, "GROSETO, Italy"; returns its parts, null if there is none. */
  #takePlace(): readonly string[] | null {
    const parts: string[] = []
    while (parts.length < mostParts) {
      const from = this.#at
      if (parts.length > 0 && (this.#startsDate() || !this.#take(/, (?=\p{Lu})/uy))) break
      const start = this.#at
      if (!this.#takeWords(parts.length === 0 ? null : parts[0])) {
        this.#at = from
        break
      }
      parts.push(this.#text.slice(start, this.#at))
    }
    return parts.length === 0 ? null : parts
  }

  /** Takes the words of one part of a place. */
  #takeWords(before: string | null | undefined): boolean {
    if (!this.#take(word)) return false
    const isInCapitals = before == null && /^[^\p{Ll}]+$/u.test(this.#text.slice(0, this.#at))
    for (let count = 1; count < mostWords; count++) {
      const from = this.#at
      if (this.#startsDate() || !this.#take(/ /uy)) return true
      while (this.#take(linkWord)) this.#take(/ /uy)
      const start = this.#at
      const isTaken = this.#take(word)
      // The sender behind a place in capitals may have small letters.
      if (!isTaken || (isInCapitals && /\p{Ll}/u.test(this.#text.slice(start, this.#at)))) {
        this.#at = from
        return true
      }
    }
    return true
  }

  #startsDate(): boolean {
    date.lastIndex = this.#at
    return date.test(this.#text)
  }

  /** Returns the dateline that ends here if one of some marks follows. */
  #markedAt(...marks: readonly RegExp[]): Dateline | null {
    const end = this.#at
    return marks.some(mark => this.#take(mark)) ? { end, textStart: this.#at } : null
  }

  /** Takes what a sticky pattern fits here. */
  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match !== null) this.#at += match[0].length
    return match !== null
  }
}
