import { onFirstUse } from '../../story/first-use.js'

/** Words for currencies and measures in English news, before or after a number. */

/** A currency in English: its words after a number, its signs before one. */
interface EnglishCurrency {
  readonly code: string
  readonly name: string
  readonly after: RegExp
  readonly before: RegExp
}

const currency = (code: string, name: string, after: string, before: string): EnglishCurrency => ({
  code,
  name,
  after: new RegExp(`^[\\s\\u00a0-]?(?:${after}|${code})(?![a-z])`, 'iu'),
  // “US$” is no Singapore dollar, and “ARM 5” no ringgit.
  before: new RegExp(`(?<!\\p{L})(?:${before === '' ? '' : `${before}|`}${code})\\s?$`, 'u'),
})

/** Dollars of single countries come before the dollar, whose sign they share. */
export const listEnglishCurrencies = onFirstUse((): readonly EnglishCurrency[] => [
  currency('HKD', 'Hong Kong dollars', 'Hong Kong dollars?|HK dollars?', 'HK\\$'),
  currency('SGD', 'Singapore dollars', 'Singapore(?:an)? dollars?', 'S\\$|SG\\$'),
  currency('TWD', 'Taiwan dollars', '(?:New )?Taiwan(?:ese)? dollars?|NT dollars?', 'NT\\$|NTD'),
  currency('AUD', 'Australian dollars', 'Australian dollars?', 'AU?\\$'),
  currency('CAD', 'Canadian dollars', 'Canadian dollars?', 'CA?\\$|Can\\$'),
  currency('NZD', 'New Zealand dollars', 'New Zealand dollars?', 'NZ\\$'),
  currency('USD', 'dollars', '(?:US |U\\.S\\. |American )?dollars?', '(?:US|U\\.S\\. ?)?\\$'),
  currency('EUR', 'euros', 'euros?|€', '€'),
  currency('CNY', 'yuan', 'yuan|renminbi|RMB', 'RMB|CN¥'),
  currency('JPY', 'yen', '(?:Japanese )?yen', 'JP¥'),
  currency('KRW', 'won', '(?:South )?(?:Korean )?won', '₩'),
  currency('EGP', 'Egyptian pounds', 'Egyptian pounds?', 'E£|EGP'),
  currency('SAR', 'riyals', '(?:Saudi )?riyals?', 'SR'),
  currency('GBP', 'pounds', '(?:British )?pounds?(?: sterling)?|sterling', '£'),
  currency('RUB', 'rubles', '(?:Russian )?r(?:ou|u)bles?', '₽'),
  currency('INR', 'rupees', '(?:Indian )?rupees?', '₹|Rs\\.?'),
  currency('UAH', 'hryvnias', 'hryvn[iy]as?|hryvnia', '₴'),
  currency('CZK', 'crowns', '(?:Czech )?(?:crowns?|koruna?s?)', 'Kč'),
  currency('ISK', 'kronur', '(?:Icelandic )?kr[oó]n(?:a|ur|as)', 'ISK'),
  currency('ILS', 'shekels', '(?:new |Israeli )*shekels?|NIS', '₪|NIS'),
  currency('THB', 'baht', '(?:Thai )?bahts?', '฿'),
  currency('MYR', 'ringgit', '(?:Malaysian )?ringgits?', 'RM'),
  currency('CHF', 'francs', '(?:Swiss )?francs?', 'Fr\\.'),
  currency('TRY', 'lira', '(?:Turkish )?liras?', '₺'),
  currency('PLN', 'zlotys', '(?:Polish )?z[lł]ot(?:y|ys)', 'zł'),
])

/** Signs that several currencies share: ¥ is yen and yuan. */
const sharedSign = /¥\s?$/u
/** A dollar of a country that is not in the list. */
const otherDollar = /(?:[A-Z]{1,3}|MOP|Mex)\$\s?$/u

/** Returns the currency beside an English number; null if there is none, or its sign leaves it open. */
export function findCurrency(before: string, after: string): EnglishCurrency | null {
  if (sharedSign.test(before)) return null
  const found = listEnglishCurrencies().find(each => each.after.test(after) || each.before.test(before)) ?? null
  return found?.code === 'USD' && otherDollar.test(before.replace(/US\$\s?$/u, '')) ? null : found
}

/** A measure in English. */
interface EnglishMeasure {
  readonly unit: string
  readonly after: RegExp
}

const measure = (unit: string, after: string): EnglishMeasure => ({
  unit,
  after: new RegExp(`^[\\s\\u00a0-]?(?:${after})(?![a-z])`, 'iu'),
})

const listMeasures = onFirstUse((): readonly EnglishMeasure[] => [
  measure('square kilometre', 'square kilomet(?:er|re)s?|sq\\.? ?km|km2|km²'),
  measure('square metre', 'square met(?:er|re)s?|sq\\.? ?m|㎡|m2|m²'),
  measure('square mile', 'square miles?'),
  measure('square foot', 'square f(?:ee|oo)t|sq\\.? ?ft'),
  measure('kilometre', 'kilomet(?:er|re)s?(?![ -](?:per|an|a) hour|s? an hour)|kms?(?!\\/h|ph)'),
  measure('metre', 'met(?:er|re)s?'),
  measure('mile', 'miles?(?! (?:per|an) hour)|mi'),
  measure('foot', 'feet|foot|ft'),
  measure('kilogram', 'kilos?|kilogram(?:me)?s?|kgs?'),
  measure('catty', 'jin|catt(?:y|ies)'),
  measure('pound', 'pounds?|lbs?'),
  measure('tonne', '(?:metric )?tonn?e?s?|mt'),
  measure('mu', 'mu|mou'),
  measure('hectare', 'hectares?|ha'),
  measure('acre', 'acres?'),
  measure('kilowatt-hour', 'kilowatt[- ]?hours?|kwh'),
  measure('kilowatt', 'kilowatts?(?![- ]?h)|kw(?!h)'),
  measure('megawatt', 'megawatts?(?![- ]?h)|mw(?!h)'),
  measure('celsius', '℃|°\\s?C|degrees? (?:Celsius|centigrade)'),
  measure('fahrenheit', '℉|°\\s?F|degrees? Fahrenheit'),
])

/** Returns the measure after an English number; null if there is none. */
export const readMeasure = (after: string): string | null =>
  listMeasures().find(each => each.after.test(after))?.unit ?? null

/** Returns the currency of a code. */
export const nameCurrency = (code: string): string =>
  listEnglishCurrencies().find(each => each.code === code)?.name ?? code
