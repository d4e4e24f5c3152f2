import { FieldText } from '../../story/field-text.js'
import type { CodeNames } from '../copy/program-code.js'

const flag = String.raw`(?:\d+\$|\(\w{1,60}\)|<\w{1,60}>)?[-+ #0',]{0,6}`
const size = String.raw`(?:\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh?|ll?|[jztLq])?`
/** A parameter of C and its heirs: "%d", "%1$s", "%(name)s", "%.2f". */
const percent = new RegExp(`%(?:${flag}${size}[a-zA-Z@](?![a-z])|%)`, 'gu')
/** A parameter in braces: "{0}", "{name}", "{{ name }}"; a message of ICU may hold more. */
const brace = /#?\{\{?[^{}\n]{0,80}\}?\}/gu
/** A parameter of a shell or of Perl: "$name", "${name}". */
const dollar = /\$(?:\{[^{}\n]{1,80}\}|\w{1,80})/gu
/** A parameter of Qt and KDE: "%1", "%L1", "%n"; and of Boost: "%1%". */
const numbered = /%(?:L?\d{1,2}%?|n|\|[^|\n]{1,20}\|)/gu
/** A parameter of Lisp and Scheme: "~a". */
const tilde = /~\d{0,3}[a-zA-Z%]/gu

/** The forms of parameters by the languages that gettext knows (its manual, "Translators for other Languages"). */
const formsByLanguage: Readonly<Record<string, RegExp>> = {
  ...fromWords('c objc python awk lua pascal object-pascal php ruby perl gcc-internal gfc-internal go vala d', percent),
  ...fromWords('python-brace csharp java java-printf javascript perl-brace c++ rust modula2 ycp smalltalk', brace),
  ...fromWords('sh bash tcl', dollar),
  ...fromWords('qt qt-plural kde kde-kuit boost', numbered),
  ...fromWords('lisp scheme elisp librep', tilde),
  'java-printf': percent,
  javascript: percent,
  elisp: percent,
  librep: percent,
  tcl: percent,
}

function fromWords(names: string, form: RegExp): Record<string, RegExp> {
  return Object.fromEntries(names.split(' ').map(name => [name, form]))
}

/** Puts names in the place of the parameters of a string that its entry declares a format string ("c-format"). */
export function nameParameters(
  string: FieldText,
  flags: ReadonlySet<string>,
  names: CodeNames,
  source: string,
): FieldText {
  const form = [...flags].flatMap(each =>
    each.endsWith('-format') ? (formsByLanguage[each.slice(0, -7)] ?? []) : [],
  )[0]
  if (form === undefined) return string
  const { text, origin } = string
  const named = new FieldText(source)
  let at = 0
  for (const { index, 0: parameter } of text.matchAll(form)) {
    named.append(string, at, index)
    at = index + parameter.length
    const { start, end } = origin.locate(index, at)
    // A doubled sign of percent stands for one.
    if (parameter === '%%') named.decoded('%', start, end)
    else names.put(named, start, end)
  }
  return named.append(string, at)
}
