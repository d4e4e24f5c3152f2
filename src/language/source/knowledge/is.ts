import type { SourceLanguage } from './source-language.js'

/** Icelandic. */
export const icelandic: SourceLanguage = {
  code: 'is',
  name: 'Icelandic',
  signs: null,
  decimal: ',',
  grouping: '.\u00a0 ',
  scales: [
    ['þúsund\\p{L}*|þús\\.?', 1e3],
    ['millj[óo]n\\p{L}*|m\\. ?kr', 1e6],
    ['millj[aö]r[ðd]\\p{L}*|ma\\. ?kr', 1e9],
    ['billjón\\p{L}*', 1e12],
  ],
  vague: { tens: 'tug(?:ir|i|um|a)', hundreds: 'hundr(?:uð|uðum|aða)' },
  range: 'til|eða|og',
  sharesScale: false,
  scaleBefore: false,
  after: {
    percent: 'prósent(?!u)|pró?s\\.',
    points: 'prósentustig',
    time: ':\\d|\\.\\d\\d(?!\\d)',
    ordinal: '(?!)',
    century: '\\.? ?aldar',
    half: 'og hálf',
  },
  currencies: {
    USD: '(?:bandaríkja)?dal(?:i|a|ir|ur)|dollar|\\$',
    EUR: 'evr(?:a|ur|um)(?!\\p{L})|€',
    GBP: '(?:sterlings)?pund',
    ISK: 'kr\\.?(?!\\p{L})|krón',
  },
  measures: {
    kilometre: 'kílómetr(?!\\p{L}* (?:hraða|á klukku))|km(?!\\/|\\p{L})',
    metre: 'metr(?:a|ar|um)(?!\\p{L})',
    mile: 'mílur|mílna',
    kilogram: 'kíló(?:gr[aö]mm?)?(?!\\p{L})|kg(?!\\p{L})',
    tonne: 'tonn',
    hectare: 'hektar',
    'square metre': 'fermetr',
    'square kilometre': 'ferkílómetr',
    megawatt: 'megav[aö]tt|MW(?!h)',
  },
  weekdays: ['sunnudag', 'mánudag', 'þriðjudag', 'miðvikudag', 'fimmtudag', 'föstudag', 'laugardag'],
  shiftsWeekday: 'aðfaranótt',
  length: { median: 0.06, spread: 0.14 },
}
