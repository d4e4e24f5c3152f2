import type { Range } from '../../story/search.js'
import { anyOf } from '../../story/pattern.js'
import { isInAddress, searchSigns, type Sign } from './sticky-signs.js'
import { findTemplateWords, templateSigns } from './template-words.js'

/** Kinds of things that engines put a sign for, with a number: NAME_2, __ENT1__, [[IMAGE_2]]. */
const slots = anyOf([
  'NAME|PER|PERS|PERSON|LOC|LOCATION|PLACE|GPE|ORG|ORGANI[SZ]ATION|NUM|NUMBER|DATE|TIME|URL|LINK|EMAIL|MAIL|PHONE',
  'MONEY|PERCENT|ENT|ENTITY|NE|TERM|TAG|PH|PLACEHOLDER|TOKEN|VAR|VARIABLE|UNK|MISC|IMAGE|IMG|VIDEO|CITY|COUNTRY|TITLE',
  'QUOTE|EVENT|PRODUCT|COMPANY|WORD|MASK|XXX?',
])
const vocabulary = 'unk|s|pad|bos|eos|mask|sep|cls|blank|extra_id_\\d{1,3}|0x[\\dA-F]{2}|2[a-z]{2,3}|[a-z]{2}_[A-Z]{2}'
/** Words in braces that a desk writes itself. */
const asides = /^\{(?:sic|laughs|laughter|applause|inaudible|pause|cheers|music)\}$/u

const between = '(?<![\\p{L}\\d])'

/** Words in brackets by which a translator or an editor keeps a task for later, also in the language of the source. */
const tasks = anyOf([
  '(?:check|verify|confirm|translate|insert|add)(?: the)? (?:this|name|spelling|figures?|dates?|source|quote|link|translation|text|photo)',
  'needs? (?:checking|verification|translation)|missing (?:word|text|name|translation)|your (?:name|text) here',
  '[àa] (?:v[ée]rifier|compl[ée]ter|traduire|confirmer)|da (?:verificare|tradurre|completare)|(?:por|a) (?:verificar|confirmar|traducir|traduzir)',
  'de (?:verificat|completat|tradus|confirmat)|zu (?:prüfen|übersetzen)|(?:bitte )?prüfen|te (?:controleren|vertalen)|nog checken',
  'do (?:sprawdzenia|weryfikacji|uzupełnienia)|ověřit|doplnit|overiť|ellenőrizni|provjeriti|proveriti|kontrollera|tarkista',
  'проверить|уточнить|перевірити|да се провери|kontrol edilecek|doğrulanacak|perlu dicek|cần kiểm tra|待核实|待查|要確認|확인 필요',
])

/** Signs of translation engines, tokenizers and templates that stand for words. */
const signs: readonly Sign[] = [
  { first: '<', pattern: new RegExp(`<\\s?/?\\s?(?:${vocabulary})\\s?/?\\s?>`, 'uy') },
  { first: '<', pattern: new RegExp(`<${slots}_?\\d{0,3}>`, 'uy') },
  { first: '<', pattern: /<\|[a-z_]{2,30}\|>/uy },
  { first: '[', pattern: new RegExp(`\\[\\[${slots}[_ ]?\\d{0,3}\\]\\]`, 'uy') },
  {
    first: '[',
    pattern: new RegExp(`\\[(?:MASK|UNK|PAD|CLS|SEP|BOS|EOS|/?INST|NUM|NAME|URL|${slots}_\\d{1,3})\\]`, 'uy'),
  },
  { first: '[', pattern: /\[(?:TODO|FIXME|TKTK|TK|XX{1,5}|PLACEHOLDER)(?:[:!?]? ?[^[\]\n]{0,40})?\]/uy },
  { first: '[', pattern: new RegExp(`\\[(?:${tasks})(?:[:!?] ?[^\\[\\]\\n]{0,40})?\\]`, 'iuy') },
  { first: '{', pattern: /\{\{[^{}\n]{1,60}\}\}|\{\d{1,2}\}/uy, head: /\$?$/u },
  { first: '{', pattern: /\{[^{}\n]{1,60}\}/uy, head: /\$$/u },
  {
    first: '{',
    pattern: /\{[a-z][a-z\d]{1,20}(?:[A-Z_][A-Za-z\d]{1,20}){0,4}\}/uy,
    head: /(?<![\p{L}\d\\}_^])$/u,
    fits: ([word]) => !asides.test(word),
  },
  { first: '%', pattern: /%(?:\d\$)?[sd](?![\p{L}\d])|%\([a-z_]{1,30}\)[sd]/uy, head: /(?<!\d)$/u },
  { first: '@', pattern: /@@(?= |\p{L})/uy, head: /(?<=\p{L})$/u },
  { first: '@', pattern: /@@(?=\p{L})/uy, head: /(?<=^|\s)$/u },
  { first: '#', pattern: /##(?=\p{Ll})/uy, head: /(?<=\s)$/u },
  { first: '#', pattern: /#(?:[A-Z]{2,12}_)?[A-Z]{3,12}\d{0,3}#/uy },
  { first: '▁', pattern: /▁+/uy },
  { first: '⁇', pattern: /⁇+/uy },
  { first: '_', pattern: /__[A-Z]{2,12}(?:_?\d{1,3})?__/uy, head: new RegExp(`${between}$`, 'u') },
  { first: '_', pattern: /_\d{1,3}(?![\p{L}\d_]|\.\p{L})/uy, head: new RegExp(`(?<![\\p{L}\\d_/])${slots}$`, 'u') },
  { first: '-', pattern: /-[LR][RCS]B-/uy },
  ...templateSigns,
]

const [dashed, others] = [signs.filter(({ first }) => first === '-'), signs.filter(({ first }) => first !== '-')]
const findOthers = searchSigns(others)
const findDashed = searchSigns(dashed)

/** Finds the signs of engines and templates in a text. Hyphens are many, so those of brackets are looked for apart. */
export function* findEngineSigns(text: string): Iterable<Range> {
  for (const sign of findOthers(text)) if (!isInAddress(text, sign.start)) yield sign
  if (/-[LR][RCS]B-/u.test(text)) yield* findDashed(text)
  yield* findTemplateWords(text)
}
