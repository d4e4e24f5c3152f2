import { type CheckedExample, checkExamples } from '../../examples/check-examples.js'
import { merge } from '../../config/merge.js'
import { prepareLexicon } from '../../language/house-lexicon.js'
import { loadTagger } from '../../run/load-tagger.js'
import { colours } from '../../terminal/colours.js'
import type { ConfigDocument, OwnRule } from '../../config/config-document.js'
import { write } from '../report/write.js'
import { loadRuleSource, type RuleSource } from './rules.js'
import { formatCount } from '../../reporters/text/format-count.js'

/** Checks the examples of a configuration's own rules and prints which pass. Returns the exit code. */
export async function testRulesCommand(source: RuleSource): Promise<number> {
  const config = await loadRuleSource(source)
  const setting = { tagger: loadTagger(), lexicon: prepareLexicon(merge(config?.configs ?? [], [], {}).lexicon) }
  const tested = (config?.ownRules ?? []).map(own => ({ ...own, checked: [...checkExamples(own.rule, setting)] }))
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
      ? 'This folder has no configuration and no rules of your own. “wirelint init” writes a configuration.\n'
      : 'This configuration has no rules of its own.\n'
    return
  }
  const width = Math.max(...tested.map(({ rule }) => rule.id.length))
  let heading = ''
  for (const each of tested) {
    if (each.from !== heading) yield `${heading === '' ? '' : '\n'}${colours.bold(each.from)}\n`
    heading = each.from
    yield asRow(each, width)
    for (const failure of each.checked.filter(isFailure)) yield difference(failure)
  }
  const failed = tested.filter(({ checked }) => checked.some(isFailure)).length
  const examples = tested.reduce((sum, { rule }) => sum + rule.examples.bad.length + rule.examples.good.length, 0)
  const result = failed === 0 ? ': all pass' : `: ${formatCount(failed, 'rule')} failed`
  const { length } = tested
  yield `\n${formatCount(length, 'rule')}, ${formatCount(examples, 'example')}${examples === 0 ? '' : result}\n`
  const untested = tested.filter(({ checked }) => checked.length === 0)
  if (untested.length > 0) yield `Without examples: ${untested.map(({ rule }) => rule.id).join(', ')}.\n`
}

function asRow({ rule: { id, examples }, checked }: TestedRule, width: number): string {
  if (checked.length === 0) return `  - ${id.padEnd(width)}  no examples\n`
  const failures = checked.filter(isFailure).length
  const mark = failures === 0 ? colours.green('✓') : colours.red('✗')
  const failed =
    failures === 0 ? '' : colours.red(`: ${formatCount(failures, 'check')} of ${String(checked.length)} failed`)
  return `  ${mark} ${id.padEnd(width)}  ${String(examples.bad.length)} bad, ${String(examples.good.length)} good${failed}\n`
}

/** Puts what the example wants above what the rule did, so that the marks can be compared. */
function difference({ what, expected, found }: CheckedExample): string {
  const indented = (text: string): string => text.replace(/\n+/gu, `\n${' '.repeat(16)}`)
  const [wanted, did] = [colours.green('wanted'), colours.red('found')]
  return `      ${titles[what]}\n        ${wanted}  ${indented(expected)}\n        ${did}   ${indented(found)}\n`
}

const titles: Readonly<Record<CheckedExample['what'], string>> = {
  marks: 'The marks of a bad example differ:',
  says: 'The message of a bad example differs:',
  repairs: 'The repair of a bad example differs:',
  'accepts its own repair': 'A repaired example is still reported:',
  'leaves alone': 'A good example is reported:',
}
