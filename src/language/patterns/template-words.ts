import { anyOf, findAll } from '../../story/pattern.js'
import type { Range } from '../../story/search.js'
import type { Sign } from './sticky-signs.js'

/*
 * A template or a program leaves these where a word or a figure should be: the name of a slot in brackets or between
 * signs, the word for no number, a line to be filled in.
 */

const things =
  'name|names|surname|date|number|location|place name|title|address|amount|price|percentage|figure|quote|link'
const shouted = 'NAME|NAMES|DATE|NUMBER|LOCATION|PLACE|CITY|COUNTRY|COMPANY|TITLE|ADDRESS|AMOUNT|PRICE|TIME|SOURCE|TK'
const filling = anyOf([
  '[Ii]nsert|INSERT|[Ff]ill in|FILL IN|[Ee]nter (?:your|the)|ENTER|[Yy]our|YOUR|[Aa]dd (?:the|a)|ADD',
])
/** Words before “name” in an editor's own insertion: “[his first name]”, “[the company name]”. */
const own = '(?!(?:his|her|its|their|my|our|your|the|a|an|whose|in|by|no|last|first|maiden|real|full|middle) )'

/** Slots in square brackets, between signs of per cent and of money, and errors of a table. */
export const templateSigns: readonly Sign[] = [
  {
    first: '[',
    pattern: new RegExp(`\\[(?:${filling} [^\\]\\n]{1,40}|(?:${shouted})(?: (?:${shouted}|HERE|OF))*)\\]`, 'uy'),
  },
  { first: '[', pattern: new RegExp(`\\[${own}\\p{L}{3,20} (?:${things})\\]`, 'uy') },
  { first: '[', pattern: /\[(?:Name|Title|Number|Date|Place) of (?:the )?\p{L}[^\]\n]{1,30}\]/uy },
  { first: '[', pattern: /\[(?:Name|Surname|Date|Number|Location|Amount|object Object)\]/uy },
  { first: '%', pattern: /%{1,2}[A-Z]{2,20}(?:_[A-Z\d]{1,20}){0,4}%{1,2}/uy, head: /(?<![\p{L}\d])$/u },
  { first: '$', pattern: /\$[A-Z]{3,20}(?:_[A-Z\d]{1,20}){0,4}\$/uy },
  { first: '$', pattern: /\$(?:NaN|undefined|null)(?![\p{L}\d])/uy },
  { first: '#', pattern: /#(?:VALUE!|REF!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!)/uy },
  { first: '<', pattern: /<{2}[A-Z]{3,20}(?:_[A-Z\d]{1,20}){0,4}>{2}/uy },
  { first: '_', pattern: /_{2,12}(?= \p{Ll}|[.,] )/uy, head: /(?<=\p{Ll} )$/u },
]

const counted =
  'percent|per cent|million|billion|thousand|euros?|dollars?|years? old|people|degrees|kilomet(?:er|re)s|cent?imet(?:er|re)s|goals'
const words = new RegExp(
  `(?<![\\p{L}\\d.$])(?:NaN(?![\\p{L}\\d])|(?:undefined|null)(?= (?:${counted})\\b)|[Ll]orem ipsum(?: dolor sit amet)?|TKTK\\b)|(?<=\\b(?:Mr|Ms|Mrs|Dr|named|called)\\.? )X{2,6}(?![\\p{L}\\d])`,
  'gu',
)
const sign = /NaN|undefined|null |orem ipsum|TKTK|(?:Mr|Ms|Mrs|Dr|named|called)\.? XX/u

/** Finds words that stand for one that is missing. */
export const findTemplateWords = (text: string): readonly Range[] =>
  sign.test(text)
    ? findAll(text, words).map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    : []
