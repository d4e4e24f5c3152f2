import { makeWordSet } from '../words/word-set.js'

/** Elements of HTML and of news formats, and placeholders of engines. */
export const elements = makeWordSet(`
  a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code
  col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form
  frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hl1 hl2 hr html i iframe img image input ins kbd label legend li
  link main map mark media menu meta meter nav noscript object ol optgroup option output p param picture pre progress q
  rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td
  template textarea tfoot th thead time title tr track tt u ul var video wbr person location org num chron byline
  url link email name number date user tweet
`)

/** Entities of HTML that copy needs: signs, marks, spaces, and letters with accents (HTML 4, sections 24.2 to 24.4). */
export const entityNames: readonly string[] = [
  'amp|quot|apos|lt|gt|nbsp|shy|ensp|emsp|thinsp|zwj|zwnj|lrm|rlm',
  '[lr][sd]quo|[sb]dquo|sbquo|[lr]saquo|[lr]aquo|[nm]dash|hellip|bull|middot|prime|Prime|acute|cedil|uml|macr|tilde|circ',
  'copy|reg|trade|euro|pound|cent|yen|curren|sect|para|deg|plusmn|times|divide|frac(?:12|14|34)|sup[123]|ord[fm]|micro|not',
  'iexcl|iquest|brvbar|dagger|Dagger|permil|larr|rarr|uarr|darr|minus|ne|le|ge|infin',
  '[AEIOUYaeiouy]acute|[AEIOUaeiou](?:grave|circ|uml)|yuml|[ANOano]tilde|[Aa]ring|AElig|aelig|OElig|oelig|szlig',
  '[Cc]cedil|[Oo]slash|[Ss]caron|ETH|eth|THORN|thorn',
]
