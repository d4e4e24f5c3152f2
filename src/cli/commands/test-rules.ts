import { type CheckedExample, checkedExamples } from '../../examples/checked-examples.js'
import { merge } from '../../config/merge.js'
import { prepareLexicon } from '../../language/house-lexicon.js'
import { loadTagger } from '../../run/load-tagger.js'
import { colours } from '../../terminal/colours.js'
import type { ConfigDocument, OwnRule } from '../../config/config-document.js'
import { write } from '../report/write.js'
import { configAsked, type RuleSource } from './rules.js'
import { plural } from '../../reporters/text/plural.js'

/** Checks the examples of all rules of one's own and prints what passes; answers the exit code. */
export async function testRulesCommand(source: RuleSource): Promise<number> {
  const config = await configAsked(source)
  const setting = { tagger: loadTagger(), lexicon: prepareLexicon(merge(config?.configs ?? [], [], {}).lexicon) }
  const tested = (config?.ownRules ?? []).map(own => ({ ...own, checked: [...checkedExamples(own.rule, setting)] }))
  await write(asTable(config, tested), undefined)
  if ((config?.problems.length ?? 0) > 0) return 2
  return tested.some(({ checked }) => checked.some(isFailure)) ? 1 : 0
}

interface TestedRule extends OwnRule {
  readonly checked: readonly CheckedExample[]
}

const isFailure = ({ expected, found }: CheckedExample): boolean => expected !== found

async function* asTable(config: ConfigDocument | null, tested: readonly TestedRule[]): AsyncIterable<string> {
  if (tested.length === 0) {
    yield config === null
      ? 'No configuration is here, and so no rules of your own. “wirelint init” writes one.\n'
      : 'This configuration has no rules of its own.\n'
    return
  }
  const width = Math.max(...tested.map(({ rule }) => rule.id.length))
  let heading = ''
  for (const { rule, from, checked } of tested) {
    if (from !== heading) yield `${heading === '' ? '' : '\n'}${colours.bold(from)}\n`
    heading = from
    const failures = checked.filter(isFailure)
    const { bad, good } = rule.examples
    yield `  ${failures.length === 0 ? colours.green('✓') : colours.red('✗')} ${rule.id.padEnd(width)}  ${String(bad.length)} bad, ${String(good.length)} good${failures.length === 0 ? '' : colours.red(`: ${plural(failures.length, 'check')} of ${String(checked.length)} failed`)}\n`
    for (const failure of failures) yield difference(failure)
  }
  const failed = tested.filter(({ checked }) => checked.some(isFailure)).length
  yield `\n${plural(tested.length, 'rule')}, ${plural(
    tested.reduce((sum, { rule: { examples } }) => sum + examples.bad.length + examples.good.length, 0),
    'example',
  )}: ${failed === 0 ? 'all pass' : `${plural(failed, 'rule')} failed`}\n`
}

/** What the example wants above what the rule did, so that the marks can be compared. */
function difference({ what, expected, found }: CheckedExample): string {
  const indented = (text: string): string => text.replace(/\n+/gu, `\n${' '.repeat(16)}`)
  return `      ${titles[what]}\n        ${colours.green('wanted')}  ${indented(expected)}\n        ${colours.red('found')}   ${indented(found)}\n`
}

const titles: Readonly<Record<CheckedExample['what'], string>> = {
  marks: 'A bad example is not marked as it says:',
  says: 'A bad example has another message than it says:',
  repairs: 'A bad example is not repaired as it says:',
  'accepts its own repair': 'The repair is reported again:',
  'leaves alone': 'A good example is reported:',
}
