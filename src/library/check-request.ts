import defaultRules from '../../rules/index.js'
import { presets } from '../../rules/presets.js'
import { checkPresetNames, unknownRuleMessage } from '../config/check.js'
import { checkOptionSettings } from '../config/check-options.js'
import { didYouMean } from '../language/words/similarity.js'
import { groupNames, type Rule, type RuleGroup, severities } from '../rule.js'
import { roles } from '../story/story.js'
import { configKeys, type LintConfig, type LintRequest } from './lint-request.js'

/** Says what kind of value there is in place of another, for messages: “undefined”, “an array”. */
function nameKind(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object') return `a ${typeof value}`
  const { name = 'Object' } = (value as { constructor?: { name?: string } }).constructor ?? {}
  return name === 'Object' ? 'an object' : `a ${name}`
}

/** Returns a text that was handed in; throws a TypeError that says what is there in its place. */
export function requireText(text: unknown, asker: string): string {
  if (typeof text === 'string') return text
  const cure = ArrayBuffer.isView(text) ? ' Decode the bytes first: new TextDecoder().decode(bytes).' : ''
  throw new TypeError(`${asker} takes a text, and was given ${nameKind(text)}.${cure}`)
}

/** Throws a TypeError for what is no object. A program in JavaScript can hand in anything. */
function requireObject(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`${where} takes an object, and was given ${nameKind(value)}.`)
}

/** Throws a RangeError for a key that is not among those that are known. */
export function requireKeys(given: object, known: Readonly<Record<string, true>>, where: string): void {
  const names = Object.keys(known)
  const wrong = Object.keys(given).find(key => !names.includes(key))
  if (wrong !== undefined)
    throw new RangeError(`${where} has no key “${wrong}”.${didYouMean(wrong, names)} Keys: ${names.join(', ')}.`)
}

/** Throws for a part of a request that does not exist: a key, a preset, a rule, an option or a level. */
export function checkRequest(request: LintRequest<string>, keys: Readonly<Record<string, true>>, asker: string): void {
  requireObject(request, `The second argument of ${asker}`)
  requireKeys(request, keys, `The second argument of ${asker}`)
  const { config } = request
  if (config !== undefined) checkLintConfig(config)
}

function checkLintConfig(config: LintConfig<string>): void {
  requireObject(config, '“config”')
  requireKeys(config, configKeys, '“config”')
  const running: readonly Rule[] = config.rules ?? defaultRules
  for (const [key, value] of [
    ['presets', config.presets],
    ['rules', config.rules],
  ] as const)
    if (value !== undefined && !Array.isArray(value))
      throw new TypeError(`“config.${key}” takes a list, and was given ${nameKind(value)}.`)
  const known = [...new Set<Rule>([...defaultRules, ...running])]
  const mistake =
    checkPresetNames(config.presets ?? [], presets)[0] ??
    checkOptionSettings(known, config.options ?? {})[0] ??
    findWrongLevel(config.levels ?? {}, known) ??
    findWrongField(config.fields ?? {}, known)
  if (mistake !== undefined) throw new RangeError(mistake)
}

const levels: readonly string[] = [...severities, 'off']

/** Groups that exist also if no rule is in them. */
const otherGroups: readonly string[] = ['preview', 'other'] satisfies RuleGroup[]

/** Finds a rule that does not exist, or a level; undefined if all is right. */
function findWrongLevel(settings: Readonly<Record<string, unknown>>, rules: readonly Rule[]): string | undefined {
  for (const [name, level] of Object.entries(settings)) {
    if (!rules.some(({ id }) => id === name) && ![...groupNames(rules), ...otherGroups].includes(name))
      return unknownRuleMessage(name, rules)
    if (typeof level !== 'string' || !levels.includes(level))
      return `The level of “${name}” cannot be “${String(level)}”.${didYouMean(String(level), levels)} Levels: ${levels.join(', ')}.`
  }
  return undefined
}

function findWrongField(fields: Readonly<Record<string, object>>, rules: readonly Rule[]): string | undefined {
  for (const [role, settings] of Object.entries(fields)) {
    if (!roles.some(each => each === role))
      return `Unknown field “${role}”.${didYouMean(role, roles)} Fields: ${roles.join(', ')}.`
    const mistake = findWrongLevel({ ...settings }, rules)
    if (mistake !== undefined) return mistake
  }
  return undefined
}
