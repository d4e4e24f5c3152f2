import type { FieldText } from '../../story/field-text.js'
import { anyOf } from '../../story/pattern.js'

/**
 * Makes names that stand for program code in a sentence. Rules read each as a name that they do not know, so it fits
 * anywhere: it has a capital, fits the article before it, and no two are the same.
 */
export class CodeNames {
  #count = 0

  /** Adds a name for the code at a place of the file. */
  put(into: FieldText, from: number, to: number): FieldText {
    this.#count++
    const name = /(?:^|[^\p{L}])an\s$/iu.test(into.end) ? 'Entry' : 'Code'
    return into.code(`${name}${String(this.#count)}`, from, to)
  }
}

/** The beginning of data in JSON. */
const jsonStart = /^(?:\[\s*)?\{\s*"[\w$@:. -]{1,60}"\s*:\s*(?:["[{\d-]|true|false|null)/u

const statement = anyOf([
  String.raw`(?:var|let|const) [\w$]{1,60} ?=`,
  String.raw`(?:async )?function(?: [\w$]{1,60})? ?\(`,
  String.raw`\(function\b`,
  String.raw`(?:if|for|while|switch) ?\([^(){}]{1,200}\) ?\{`,
  String.raw`(?:window|document|googletag|jQuery|console)[.(]`,
  String.raw`\$\(`,
  String.raw`import [\w.*{} ,]{1,80} from ["']`,
  String.raw`from [\w.]{1,80} import `,
  String.raw`#include\s*[<"]`,
  String.raw`<\?(?:php|=)`,
  String.raw`(?:public|private|static|class|enum|struct|def) \w[^.?!({:]{0,80}[{:(]`,
])
const startsAsCode = new RegExp(`^${statement}`, 'u')
/** Marks that end a statement, and marks that only code has. */
const endsAsCode = /[;{}]$|\)$/u
const codeMark = /[{};=<>$|\\]|\(\)|=>|::|&&/gu

/** The most characters that are looked at, in data or a program, and in a style sheet. */
const headLength = 4000
const longestSheet = 100_000

/** A property and its value. */
const property = /^\s*[\w-]{2,40}\s?:\s*\S/u

/** True if a whole paragraph is program code, a style sheet or data: no copy, whatever holds it. */
export function isProgramCode(text: string): boolean {
  if (!/[{}();=]/u.test(text)) return false
  const head = text.slice(0, headLength)
  if (jsonStart.test(head)) return true
  if (isStyleSheet(text)) return true
  if (startsAsCode.test(head) && endsAsCode.test(text)) return true
  const marks = head.match(codeMark)?.length ?? 0
  // A name in braces alone is a placeholder that was left in the copy.
  return endsAsCode.test(text) && /[;=]/u.test(head) && marks >= 3 && marks * 12 > head.length
}

/** True if lines are a program: many of them are program code, and none is a sentence of several words. */
export function isProgram(lines: readonly string[]): boolean {
  const code = lines.filter(line => isProgramCode(line) || isCall(line) || isScript(line)).length
  return code * 4 >= lines.length && code > 0 && !lines.some(line => /^[\p{Lu}“"][^{}=]{40,}[.!?]["”]?$/u.test(line))
}

/** True for a line that begins with a call: “stop(trams); go”. */
const isCall = (line: string): boolean => /^[a-z_][\w.]{0,40}\([^()]{0,200}\)\s?;/u.test(line)

/** A statement that a colon opens, and a call in it: “for tram in range(9): go(tram)”. */
const colonBlock = /^(?:for|while|if|elif|def|class|with|try|except)\b[^.?!:]{0,100}:(?:\s|$)/u

/** True for a line of a script without semicolons: a block, a call on its own, or a prompt. */
const isScript = (line: string): boolean =>
  (colonBlock.test(line) && /[\w.]\(/u.test(line)) ||
  /^[a-z_][\w.]{0,40}\([^()]{0,200}\)$/u.test(line) ||
  /^\$ [a-z][\w-]* /u.test(line)

/** True for rules of a style sheet: "p.lead { margin: 0 }". */
function isStyleSheet(text: string): boolean {
  if (!text.endsWith('}') || !text.includes('{') || text.length > longestSheet) return false
  return text
    .slice(0, -1)
    .split('}')
    .every(rule => {
      const at = rule.lastIndexOf('{')
      const properties = rule.slice(at + 1).split(';')
      return (
        rule.trim() === '' ||
        (at > 0 && rule[at - 1] !== '{' && properties.every(each => each.trim() === '' || property.test(each)))
      )
    })
}
