import { joinPatterns } from '../../story/pattern.js'

const url = /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+/u
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}/u
const handle = /(?<![\w.])@[A-Za-z_]\w{2,40}/u
const address = joinPatterns([url, mail, handle], 'gu')

/** An address with its place in its text. */
interface PlacedAddress {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Finds the URLs, e-mail addresses and handles of a text, without the marks after them. */
export const findAddresses = (text: string): readonly PlacedAddress[] =>
  Array.from(text.matchAll(address)).map(({ 0: whole, index }) => {
    const trimmed = trimMarks(whole)
    return { text: trimmed, start: index, end: index + trimmed.length }
  })

function trimMarks(address: string): string {
  let end = address.length
  while (end > 0 && './,;:!?'.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

/** Returns an address as it is compared: in small letters, without what may be left out. */
export const foldAddress = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
