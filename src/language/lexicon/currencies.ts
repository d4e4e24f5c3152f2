/*
 * Currencies: a family of money on each line, with its signs and codes before the bar and its words behind it. A sign
 * or a word that several families share is in each of them. Source: ISO 4217 and the styles of wires; compiled for
 * wirelint. MIT, as the project.
 */
const families = `
  $ US$ U.S.$ USD | dollar dollars buck bucks
  A$ AU$ AUD | dollar dollars
  C$ CA$ CAD | dollar dollars
  NZ$ NZD | dollar dollars
  HK$ HKD | dollar dollars
  S$ SGD | dollar dollars
  NT$ TWD | dollar dollars
  € EUR | euro euros
  £ GBP EGP LBP SYP SDG | pound pounds quid
  ¥ ￥ JPY | yen
  ¥ ￥ RMB CNY CNH | yuan renminbi
  ₩ KRW KPW | won
  ₹ Rs Rs. INR PKR LKR NPR | rupee rupees
  ₽ RUB RUR BYN | ruble rubles rouble roubles
  ₺ TL TRY | lira liras
  ₴ UAH | hryvnia hryvnias
  zł PLN | zloty zlotys zloties
  Kč CZK | koruna korunas crown crowns
  kr kr. SEK NOK DKK ISK | krona kronor krone kroner kronur crown crowns
  Ft HUF | forint forints
  ₪ NIS ILS | shekel shekels
  ₦ NGN | naira
  ₱ PHP MXN ARS CLP COP UYU CUP DOP Mex$ | peso pesos
  ฿ THB | baht
  RM MYR | ringgit ringgits
  R$ BRL | real reais reals
  S/ PEN | sol soles
  CHF SFr SFr. Fr Fr. XOF XAF FCFA | franc francs
  SAR QAR OMR YER IRR SR ﷼ | riyal riyals rial rials
  AED MAD Dh Dhs | dirham dirhams
  KWD BHD JOD IQD TND DZD LYD RSD | dinar dinars
  KES KSh Ksh TZS UGX Sh SOS | shilling shillings
  ZAR | rand
  GH₵ GHS | cedi cedis
  ETB Br | birr
  ₾ GEL | lari
  AMD | dram drams
  ₼ AZN TMT | manat manats
  ₸ KZT | tenge
  UZS KGS | som soum sum
  ₮ MNT | tugrik tugriks
  MMK | kyat kyats
  KHR | riel riels
  LAK | kip
  ৳ BDT Tk Tk. | taka
  AFN | afghani afghanis
  BGN | lev leva
  RON MDL | leu lei
  HRK | kuna kunas
  MKD | denar denars
  ALL | lek leke
  BAM | mark marks
  PYG | guarani guaranis
  BOB | boliviano bolivianos
  VES | bolivar bolivars bolivares
  CRC | colon colones
  GTQ | quetzal quetzals quetzales
  HNL | lempira lempiras
  Rp Rp. IDR | rupiah rupiahs
  ₫ VND | dong dongs
  IRT | toman tomans
  | cruzeiro cruzeiros
  | cruzado cruzados
  | austral australs australes
  | drachma drachmas drachmae
  | escudo escudos
  | guilder guilders
  | schilling schillings
  | markka markkas
  | peseta pesetas
  | punt punts
  | tolar tolars
  | zaire zaires
`

/** Signs that several countries have: a name of a country behind such an amount says which. */
export const sharedSigns: ReadonlySet<string> = new Set(['$', '£', '¥', '￥', 'kr', 'kr.', 'Rs', 'Rs.'])

/** A sign, a code or a word of money, with the families that have it. */
export interface Money {
  readonly families: readonly number[]
  readonly isWord: boolean
}

/** Money by its sign, code or word. */
export const currencies: ReadonlyMap<string, Money> = readFamilies()

function readFamilies(): ReadonlyMap<string, Money> {
  const money = new Map<string, Money>()
  for (const [family, line] of families.trim().split('\n').entries()) {
    const [signs = '', words = ''] = line.split('|')
    for (const [names, isWord] of [[signs, false] as const, [words, true] as const])
      for (const name of names.split(/\s+/u).filter(each => each !== ''))
        money.set(name, { isWord, families: [...(money.get(name)?.families ?? []), family] })
  }
  return money
}
