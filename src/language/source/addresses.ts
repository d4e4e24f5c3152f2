const address =
  /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}|(?<![\w.])@[A-Za-z_]\w{2,40}/gu

/** An address with its place in its text. */
interface PlacedAddress {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Finds the URLs, e-mail addresses and handles of a text, without the marks after them. */
export const findAddresses = (text: string): readonly PlacedAddress[] =>
  Array.from(text.matchAll(address)).map(({ 0: whole, index }) => {
    const trimmed = whole.replace(/[./,;:!?]+$/u, '')
    return { text: trimmed, start: index, end: index + trimmed.length }
  })

/** Returns an address as it is compared: in small letters, without what may be left out. */
export const foldAddress = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
