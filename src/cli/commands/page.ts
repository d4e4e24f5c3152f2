import { basename } from 'node:path'
import type { ReadConfig } from '../../config/config.js'
import type { ConfigDocument } from '../../config/config-document.js'
import { merge } from '../../config/merge.js'
import { showPath } from '../../files/path-names.js'
import { joinPage } from '../../page/join/join-page.js'
import type { HouseSettings } from '../../page/messages.js'
import { presetsWith, rulesWith } from '../../run/file-settings.js'
import { say } from '../../terminal/say.js'
import { write } from '../report/write.js'
import { loadRuleSource, type RuleSource } from './rules.js'

/** The flags of `page`. */
export interface PageFlags extends RuleSource {
  readonly outputFile?: string
}

/** Writes the page. Returns the exit code. */
export async function pageCommand({ outputFile, ...source }: PageFlags, version: string): Promise<number> {
  const document = await loadRuleSource(source)
  const house = document === null ? null : readHouse(document)
  if (document !== null) {
    say(`The page has the settings of ${showPath(document.path)}.`)
    for (const each of listLeftOut(document)) say(`note: ${each}`)
  }
  await write(inOnePiece(joinPage(house, version)), outputFile)
  if (outputFile !== undefined) say(`${outputFile} is written. Open it in a browser: it needs no network.`)
  return 0
}

async function* inOnePiece(page: string): AsyncIterable<string> {
  yield page
}

/** Returns what a configuration says as data that a page can hold: its code and its files stay behind. */
export function readHouse(document: ConfigDocument): HouseSettings {
  const { path, configs } = document
  const { levels, options, fields, lexicon, json, suppressions } = merge(
    configs,
    listOverrides(configs).filter(isForAllFiles),
    presetsWith(document),
    rulesWith(document),
  )
  const { inline = true, unused, reasons } = suppressions
  return {
    name: basename(path),
    levels: Object.fromEntries(levels),
    options,
    fields,
    lexicon,
    deskRules: configs.flatMap(({ deskRules = [] }) => deskRules),
    suppressions: { ...(unused && { unused }), ...(reasons && { reasons }) },
    obeysComments: inline,
    ...(json === undefined ? {} : { json }),
  }
}

const listOverrides = (configs: readonly ReadConfig[]): NonNullable<ReadConfig['overrides']> =>
  configs.flatMap(({ overrides = [] }) => overrides)

/** True for an override that holds for some fields of every file: a page has no files. */
const isForAllFiles = ({ files, formats }: NonNullable<ReadConfig['overrides']>[number]): boolean =>
  files === undefined && formats === undefined

/** Says what of a configuration cannot be in a page. */
function* listLeftOut({ configs, ownRules }: ConfigDocument): Iterable<string> {
  const declared = new Set(configs.flatMap(({ deskRules = [] }) => deskRules.map(({ id }) => id)))
  const coded = ownRules.filter(({ rule: { id } }) => !declared.has(id))
  if (coded.length > 0)
    yield `Rules of plug-ins are code and not in the page: ${coded.map(({ rule }) => rule.id).join(', ')}.`
  if (!listOverrides(configs).every(isForAllFiles)) yield 'Overrides for some files or formats are not in the page.'
  if (configs.some(({ suppressions }) => suppressions?.file !== undefined))
    yield 'The file of suppressions is not in the page.'
}
