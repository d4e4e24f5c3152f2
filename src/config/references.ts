import type { Rule } from '../rule.js'
import type { Config, RuleSettings } from './config.js'
import { didYouMean } from '../language/words/similarity.js'
import { listOf } from './one-or-more.js'
import { faultsOf } from './options.js'
import type { ConfigFault } from './schema.js'
import { unknownRule } from '../linter/suppressions/checks.js'

/** What a configuration may name. */
export interface Known {
  readonly rules: readonly Rule[]
  readonly formats: readonly string[]
  /** Whether it is all: where a plug-in could not be loaded, its rules may be named and are not there. */
  readonly complete: boolean
}

/** What a configuration of right shape names that is not there: rules, their options, formats. */
export function referenceFaults(config: Config, known: Known): readonly ConfigFault[] {
  const overrides = (config.overrides ?? []).flatMap(({ formats, fields, rules, lexicon }, index) => {
    const at = ['overrides', index]
    const strangers = listOf(formats).filter(name => !known.formats.includes(name))
    return [
      ...strangers.map(name => ({
        path: [...at, 'formats'],
        message: `Unknown format “${name}”.${didYouMean(name, known.formats)} Formats: ${known.formats.join(', ')}.`,
      })),
      ...(rules === undefined && lexicon === undefined
        ? [{ path: at, message: 'An override says something: it needs “rules” or “lexicon”.' }]
        : []),
      ...(fields === undefined ? [] : fieldFaults(at, rules, lexicon !== undefined)),
      ...settingFaults([...at, 'rules'], rules, known),
    ]
  })
  return [...settingFaults(['rules'], config.rules, known), ...overrides, ...deskRuleFaults(config)]
}

/** What cannot hold in some fields of a story alone. */
function fieldFaults(
  at: readonly (string | number)[],
  rules: RuleSettings = {},
  hasLexicon: boolean,
): readonly ConfigFault[] {
  const withOptions = Object.keys(rules).filter(id => Array.isArray(rules[id]))
  return [
    ...withOptions.map(id => ({
      path: [...at, 'rules', id],
      message: 'Options hold for whole stories: set them in an override without “fields”, and the level alone here.',
    })),
    ...(hasLexicon
      ? [
          {
            path: [...at, 'lexicon'],
            message: 'A lexicon holds for whole stories: set it in an override without “fields”.',
          },
        ]
      : []),
  ]
}

/** What settings of rules name that is not there; `path` leads to them. */
export function settingFaults(
  path: readonly (string | number)[],
  settings: RuleSettings = {},
  { rules, complete }: Known,
): readonly ConfigFault[] {
  return Object.entries(settings).flatMap(([id, given]) => {
    const rule = rules.find(each => each.id === id)
    if (rule === undefined)
      return complete
        ? [
            {
              path: [...path, id],
              message: unknownRule(
                id,
                `${didYouMean(
                  id,
                  rules.map(each => each.id),
                )} “wirelint rules” lists them.`,
              ),
              isKey: true,
            },
          ]
        : []
    return typeof given === 'string' ? [] : faultsOf(rule, given[1]).map(message => ({ path: [...path, id], message }))
  })
}

/** A declared rule looks for one thing. */
const deskRuleFaults = ({ deskRules = [] }: Config): readonly ConfigFault[] =>
  deskRules.flatMap(({ phrase, pattern }, index) => {
    if ((phrase === undefined) !== (pattern === undefined)) return []
    return [
      {
        path: ['deskRules', index],
        message: `A rule looks for “phrase” or for “pattern”${phrase === undefined ? '' : ', not for both'}.`,
      },
    ]
  })
