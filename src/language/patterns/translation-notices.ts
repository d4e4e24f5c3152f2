import { anyOf } from '../../story/pattern.js'

/*
 * A paragraph in which the copy says that a machine translated it: "AUTOMATED TRANSLATION FROM FINNISH", "(Translated
 * by DeepL)". Its subject is the copy itself, or it has none; news on translation has another subject, or a verb.
 */

const engines = [
  'google(?: translate)?|deepl|chatgpt|gpt(?:-\\w+)?|gemini|claude|microsoft(?: translator)?|bing(?: translator)?|yandex',
  'papago|baidu(?: translate)?|systran|amazon translate|an? (?:language model|large language model|machine|computer)',
  '(?:an? )?(?:ai|artificial intelligence|machine translation|automatic translation|translation software|neural \\w+)',
  'an? (?:ai|automat(?:ed|ic)|online|machine|translation) (?:tool|system|service|program|engine|software|translator)',
]
const engine = `${anyOf(engines)}(?: (?:tool|tools|system|service|software|technology|model|translation))?`
const machineMade = '(?:automat(?:ed|ic)|machine|computer|ai|ai-generated|machine-generated|raw|unedited)'
const languages = String.raw`(?: from(?: the)?(?: original)? \p{L}+)?(?: (?:in)?to \p{L}+)?`
const itself = '(?:this|the (?:following|above|original|present)) (?:\\p{L}+ )?'
const pieces = '(?:article|story|text|report|page|post|content|item|version|copy|document|release|dispatch|translation)'
const subject = `(?:${itself}${pieces}(?: (?:in|from) [^.\\n]{1,40})?|it) (?:was|is|has been|had been)`
const means = String.raw`(?:automatically|by machine|(?:by|with|using|via|through|with the help of) ${engine})`
const lead = String.raw`^[ *_#([–—-]*(?:(?:disclaimer|note|notice|editor[’']s note): ?)?`
/** The end of the notice: that of its paragraph, or of its first sentence. */
const end = String.raw`[ *_)\]–—-]*(?:$|[.!;][ *_)\]]*(?:$| ?[^\n]{1,200}$))`

const notices = [
  String.raw`\*{1,3} ?translated ?\*{1,3}$`,
  `(?:this is|the following is|below is) an? (?:${machineMade} )+translat(?:ion|ed)\\b[^\\n]{0,160}$`,
  `${machineMade}[ -]translat(?:ion|ed)${languages}(?: by ${engine})?${end}`,
  `${subject} (?:automatically|machine)[ -]translated${languages}[^\\n]{0,120}$`,
  `${subject} (?:partly |originally |first )?translated${languages} ${means}[^\\n]{0,120}$`,
  `(?:${pieces} )?(?:automatically |machine-)translated${languages}${end}`,
  `(?:${pieces} )?translated${languages} ${means}${end}`,
]

/** Matches a paragraph that says that a machine translated the copy. */
export const translationNotice = new RegExp(`${lead}(?:${notices.join('|')})`, 'gimu')
