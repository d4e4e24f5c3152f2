import type { SourceLanguage } from './source-language.js'

/** Hebrew. */
export const hebrew: SourceLanguage = {
  code: 'he',
  name: 'Hebrew',
  signs: null,
  decimal: '.',
  grouping: ',',
  scales: [
    ['(?:אלף|אלפים|אלפי)(?!\\p{L})', 1e3],
    ['(?:מיליון|מליון|מיליוני)(?!\\p{L})', 1e6],
    ['(?:מיליארד|מליארד|מילארד|מיליארדי)(?!\\p{L})', 1e9],
    ['טריליון(?!\\p{L})', 1e12],
  ],
  range: 'עד|ל[-־]?|ו[-־]?|או',
  sharesScale: false,
  scaleBefore: false,
  after: {
    percent: 'אחוז',
    points: 'נקודות? ה?אחוז',
    time: ':\\d',
    ordinal: '(?!)',
    century: '(?!)',
    half: 'וחצי',
  },
  currencies: {
    USD: 'דולר|\\$',
    EUR: 'אירו|יורו|€',
    CNY: 'יואן',
    JPY: 'ין(?!\\p{L})',
    GBP: 'ליש["״]ט|לירות שטרלינג|פאונד',
    RUB: 'רובל',
    ILS: 'שקל|ש["״]ח|₪',
  },
  measures: {
    kilometre: 'ק["״]מ|קילומטר',
    metre: 'מטר(?:ים)?(?!\\p{L})',
    mile: 'מייל',
    foot: 'רגל(?!\\p{L})',
    kilogram: 'ק["״]ג|קילוגרם|קילו(?!\\p{L})',
    tonne: 'טון(?!\\p{L})|טונות',
    'square metre': 'מ["״]ר|מטרים? רבועים',
    'square kilometre': 'קמ["״]ר',
  },
  weekdays: ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת'].map(day => `[וב]?יום ${day}(?!\\p{L})`),
  shiftsWeekday: 'בין|ליל',
  length: { median: 0.39, spread: 0.13 },
}
