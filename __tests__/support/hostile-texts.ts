/** Names and copy of an attacker. Each does harm in a terminal, a CI job or some format. */
export const hostileTexts: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  '\u009b31m',
  'back\b\b\b\bover',
  'carriage\rreturn',
  'line\nfeed',
  'both\r\nends',
  'tab\ttab',
  'vertical\u000bform\u000c',
  'next\u0085line',
  'line\u2028separator',
  'paragraph\u2029separator',
  'delete\u007f',
  '\u202egpj.exe',
  '\u2066isolated\u2069',
  '::error file=x::said by a story',
  ' ::add-mask::said by a story',
  'first line\n::stop-commands::said by a story',
  '##[error]said by a story',
  'words ##[group]said by a story',
  '##vso[task.complete result=Failed]said by a story',
  '##teamcity[buildStop]',
  '%0A::error::said by a story',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  ']]>',
  '-->',
  '&lt;b&gt; &amp;',
  '"},{"a":"b',
  '\\u0041 \\" \\n \\',
  'a | b `c` [d](e) **f** ~~g~~',
  'not ok 9 - made up # TODO',
  'Bail out!',
  '---',
  'a,b:c;d=e%25',
  '首爾 𝕏 café',
]

/** Characters that no output may hold raw. A tab is for HTML alone, where copy may have one. */
export const rawHazards = (output: string): readonly string[] =>
  Array.from(output.matchAll(/(?![\t\n])[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu), ([character]) =>
    JSON.stringify(character),
  )

/** Lines in which GitHub's runner, Azure Pipelines or TeamCity would find a command. */
export const commandLines = (output: string): readonly string[] =>
  output.split(/\r\n|\r|\n/u).filter(line => line.trimStart().startsWith('::') || /##\w*\[/u.test(line))
