import { type LanguagePackage, makeDetector } from '../../language/words/detect-language.js'
import type { PageReply, PageRequest } from '../messages.js'
import { Answerer } from './answer.js'

/** The names that a worker has: those of the browser, and the detector that the page puts before this code. */
interface WorkerScope {
  postMessage(reply: PageReply): void
  addEventListener(type: 'message', listen: (event: { readonly data: PageRequest }) => void): void
  readonly performance: { now(): number }
  readonly openLanguageDetector: () => { readonly eld: LanguagePackage }
}

const scope = globalThis as unknown as WorkerScope
const answerer = new Answerer({
  detector: makeDetector(() => scope.openLanguageDetector().eld),
  clock: () => scope.performance.now(),
  send: reply => {
    scope.postMessage(reply)
  },
})
scope.addEventListener('message', ({ data }) => void answerer.answer(data))
