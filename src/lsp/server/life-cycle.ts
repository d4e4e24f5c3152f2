import {
  type Connection,
  ErrorCodes,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver'
import { checkParams } from '../params.js'
import { say } from '../../terminal/say.js'

/** Why a request is refused. */
interface Refusal {
  readonly code: number
  readonly message: string
}

/** The method of requests that are refused. The library answers only through handlers, so they get one of their own. */
const refusedMethod = 'wirelint/refused'

/** Answers the requests that a life cycle has refused. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refusedMethod, ({ code, message }: Refusal) => new ResponseError(code, message))
}

/**
 * Refuses messages that come too early or too late (LSP 3.17, “Server lifecycle”), and those with other params than the
 * protocol's. The library passes everything on.
 */
export class LifeCycle implements MessageStrategy {
  #phase: 'new' | 'initializing' | 'running' | 'ended' = 'new'

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (Message.isRequest(message)) {
      const refusal = this.#refusalOf(message)
      return next(
        refusal === null ? message : ({ ...message, method: refusedMethod, params: refusal } as RequestMessage),
      )
    }
    return Message.isNotification(message) && !this.#takes(message) ? undefined : next(message)
  }

  #refusalOf({ method, params }: RequestMessage): Refusal | null {
    if (this.#phase === 'ended') return { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' }
    const isFirst = method === InitializeRequest.method
    if (this.#phase === 'new' && !isFirst)
      return { code: ErrorCodes.ServerNotInitialized, message: 'The server waits for “initialize”.' }
    if (this.#phase !== 'new' && isFirst)
      return { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' }
    const wrong = checkParams(method, params)
    if (wrong !== null) return { code: ErrorCodes.InvalidParams, message: wrong }
    if (isFirst) this.#phase = 'initializing'
    if (method === ShutdownRequest.method) this.#phase = 'ended'
    return null
  }

  #takes({ method, params }: { readonly method: string; readonly params?: unknown }): boolean {
    if (method === ExitNotification.method) return true
    if (this.#phase === 'new' || this.#phase === 'ended') return false
    if (method === InitializedNotification.method) {
      const isFirst = this.#phase === 'initializing'
      this.#phase = 'running'
      return isFirst
    }
    const wrong = checkParams(method, params)
    if (wrong !== null) say(`The editor’s ${method} is ignored: ${wrong}`)
    return wrong === null
  }
}
