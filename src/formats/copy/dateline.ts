import {
  agencyAlone,
  agencyFirst,
  agencyInBrackets,
  bareForms,
  beforeBracket,
  beforeDashedDate,
  betweenBars,
  bracketed,
  bracketedDate,
  colon,
  country,
  date,
  doubleDash,
  firstDate,
  hasYear,
  isAgency,
  labels,
  leaningDash,
  lineEnd,
  linkWord,
  noPlace,
  openBar,
  placeAndSender,
  shortBracketed,
  slashed,
  slashedCapitals,
  smallBracketed,
  space,
  spacedBar,
  spacedDash,
  stop,
  tightDash,
  word,
  writer,
} from './dateline-parts.js'

/** A dateline's end, and the start of the text after its mark. */
interface Dateline {
  readonly end: number
  readonly textStart: number
}

/** A dash, a bracket, a slash, a bar, a colon, a sender in capitals, a date's stop: every dateline has one of them. */
const signs = /[-–—_)/|:\]]|[\d.], \p{Lu}{3,14}(?:\. | ?$)|\d\. \p{Lu}|\p{Lu}\. \p{Lu}{4}/u

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
  const found = /^[([/]/u.test(head)
    ? parser.parseSenderFirst()
    : (parser.parsePlaceFirst() ?? new DatelineParser(head).parseWithoutPlace())
  if (found === null || isAside(head.slice(found.textStart))) return null
  const end = head.slice(0, found.end).trimEnd().length
  return { end, textStart: Math.min(found.textStart, paragraph.length) }
}

/** True for words between two dashes: “Ann Lee (Labour) - a former pilot - opened …” has no dateline. */
const isAside = (text: string): boolean => /^\p{Ll}[^.!?]{0,80} (?:--?|[–—]) /u.test(text)

/** The forms of a sender: in brackets, in brackets and small, between slashes, without either, known by its name. */
type Sender = 'bracketed' | 'small' | 'slashed' | 'bare' | 'agency'

/** True if words in brackets abbreviate the name before them, as a firm's sign does: "Microsoft (MSFT)". */
function isAbbreviated(name: string, sender: string): boolean {
  const letters = sender.replace(/[^\p{L}]/gu, '')
  if (!/^\W*\(\p{Lu}{2,6}\)$/u.test(sender) || isAgency.test(letters)) return false
  let at = 0
  for (const letter of name.toUpperCase()) if (letter === letters[at]) at++
  return at === letters.length
}

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
    if (this.#take(agencyInBrackets)) return this.#markedAt(space)
    if (!this.#take(shortBracketed)) return null
    const sender = this.#markedAt(tightDash, colon)
    if (sender === null) return null
    if (this.#takePlace() !== null && this.#take(date)) {
      const whole = this.#markedAt(spacedDash)
      if (whole !== null) return whole
    }
    return sender
  }

  /** Parses a dateline without a place: "Nov 4 (Reuters) - ", "NNA - ". */
  parseWithoutPlace(): Dateline | null {
    if (this.#take(agencyFirst)) return this.#markedAt(spacedDash)
    return this.#take(firstDate) && this.#take(/ /uy) && this.#take(bracketed) ? this.#markedAt(spacedDash) : null
  }

  parsePlaceFirst(): Dateline | null {
    const place = this.#takePlace()
    if (place === null) return null
    const isInCapitals = /^[^\p{Ll}]{2,}$/u.test(place[0] ?? '')
    if (this.#takeAny(beforeDashedDate, betweenBars)) {
      this.#takeBarredDate()
      return this.#markedAt(spacedDash, spacedBar)
    }
    const from = this.#at
    const isDated = this.#takeDate()
    const hasFullDate = isDated && hasYear.test(this.#text.slice(from, this.#at)) && !noPlace.test(place[0] ?? '')
    this.#take(country)
    const start = this.#at
    const sender = this.#takeSender(isDated)
    if (sender !== null) {
      const isUnclear = !isDated && !isInCapitals && place.length === 1
      if (isUnclear && isAbbreviated(place[0] ?? '', this.#text.slice(start, this.#at))) return null
      return this.#markBehind(sender, isDated, isInCapitals)
    }
    if (isInCapitals) return this.#isLabelled(place, isDated) ? null : this.#markBehindCapitals(isDated)
    return hasFullDate ? this.#markedAt(spacedDash) : null
  }

  #markBehind(sender: Sender, isDated: boolean, isInCapitals: boolean): Dateline | null {
    switch (sender) {
      case 'slashed':
        return this.#markedAt(spacedDash, tightDash, stop, ...(isInCapitals || isDated ? [space] : []))
      case 'bracketed': {
        const marked = this.#markedAt(spacedDash, tightDash, colon)
        return marked ?? (isDated ? this.#markedAt(space, stop) : null)
      }
      case 'small':
        return this.#markedAt(spacedDash)
      case 'agency':
        return this.#markedAt(spacedDash, tightDash, stop, space)
      case 'bare':
        return this.#markedAt(spacedDash, tightDash, stop, lineEnd)
    }
  }

  #markBehindCapitals(isDated: boolean): Dateline | null {
    return this.#markedAt(spacedDash, colon, leaningDash, ...(isDated ? [doubleDash, stop] : []))
  }

  /** True for a word in capitals that is a label, a body or an abbreviation. */
  #isLabelled(place: readonly string[], isDated: boolean): boolean {
    const [first = ''] = place
    return !isDated && ((first.length < 4 && place.length === 1) || first.split(' ').some(each => labels.has(each)))
  }

  #takeSender(isDated: boolean): Sender | null {
    const from = this.#at
    if (isDated) this.#take(beforeBracket)
    else this.#take(bracketedDate)
    const afterDate = this.#at
    this.#take(/(?:--|,|\.)? ?/uy)
    if (this.#takeAny(agencyInBrackets, slashedCapitals)) return 'agency'
    if (this.#take(bracketed)) return 'bracketed'
    if (this.#take(smallBracketed)) return 'small'
    if (this.#take(slashed)) return 'slashed'
    this.#at = afterDate
    if (afterDate > from && !isDated) return null
    this.#at = from
    if (isDated && this.#takeAny(...bareForms)) return 'bare'
    return this.#take(agencyAlone) ? 'agency' : null
  }

  /** Takes a date behind a bar or a dash: " | Monday 11/4/2024". */
  #takeBarredDate(): void {
    const from = this.#at
    this.#take(openBar)
    if (!this.#takeDate()) this.#at = from
  }

  /** Takes a date, behind a dash or not: ", May 4", " - May 4". */
  #takeDate(): boolean {
    return this.#take(date) || this.#takeDashedDate()
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
      if (parts.length > 0 && (this.#startsDate() || this.#isAt(agencyAlone) || !this.#take(/, (?=\p{Lu})/uy))) break
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
      if (this.#startsDate() || this.#isAt(agencyAlone) || !this.#take(/ /uy)) return true
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
    return this.#isAt(date)
  }

  #isAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    return pattern.test(this.#text)
  }

  /** Returns the dateline that ends here if one of some marks follows. */
  #markedAt(...marks: readonly RegExp[]): Dateline | null {
    const end = this.#at
    return marks.some(mark => this.#take(mark)) ? { end, textStart: this.#at } : null
  }

  #takeAny(...patterns: readonly RegExp[]): boolean {
    return patterns.some(each => this.#take(each))
  }

  /** Takes what a sticky pattern fits here. */
  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match !== null) this.#at += match[0].length
    return match !== null
  }
}
