import { presets } from '../../../rules/presets.js'
import { formats } from '../../formats/index.js'
import { readWeights } from '../../linter/verdict/translated/model.js'
import type { LanguageDetector } from '../../language/words/english.js'
import { buildTagger } from '../../tagger/tagger.js'
import rules from '../../../rules/index.js'
import type { OpenRequest, PageReply, PageRequest } from '../messages.js'
import { PageChecker } from './checker.js'
import { openBytes } from './open-bytes.js'

/** The parts of a worker that its answers need. */
export interface WorkerTools {
  readonly detector: LanguageDetector
  readonly clock: () => number
  readonly send: (reply: PageReply) => void
}

/** Answers the page's requests in their order; the first must open the worker. */
export class Answerer {
  readonly #tools: WorkerTools
  #checker: Promise<PageChecker> | null = null

  constructor(tools: WorkerTools) {
    this.#tools = tools
  }

  async answer(request: PageRequest): Promise<void> {
    try {
      if (request.kind === 'open') await this.#open(request)
      else await this.#ask(request)
    } catch (error) {
      const id = 'id' in request ? request.id : 0
      this.#tools.send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  async #open(request: OpenRequest): Promise<void> {
    this.#checker = openChecker(request, this.#tools)
    await this.#checker
    this.#tools.send({
      kind: 'opened',
      formats: formats.map(({ name }) => name),
      presets: Object.keys(presets),
      rules: rules.filter(({ status }) => status !== 'retired').length,
    })
  }

  async #ask(request: Exclude<PageRequest, OpenRequest>): Promise<void> {
    const checker = await this.#checker
    if (checker === null) throw new Error('The worker is not open.')
    if (request.kind === 'check') this.#tools.send(checker.check(request))
    else {
      const reply = request.kind === 'story' ? checker.showStory(request) : checker.repair(request.id)
      if (reply !== null) this.#tools.send(reply)
    }
  }
}

async function openChecker(
  { model, weights, house }: OpenRequest,
  { detector, clock }: Pick<WorkerTools, 'detector' | 'clock'>,
): Promise<PageChecker> {
  const [modelBytes, weightBytes] = await Promise.all([openBytes(model), openBytes(weights)])
  const tools = { tagger: buildTagger(modelBytes), detector, translation: readWeights(weightBytes) }
  return new PageChecker(tools, house, clock)
}
