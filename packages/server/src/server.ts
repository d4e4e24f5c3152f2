import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Engine, inputFormats, makePage } from 'wirelint/engine'
import { Admission } from './admission.js'
import { type BodyChecker, checkBody } from './check-body.js'
import { Metrics } from './metrics.js'
import { openapi, problemsHeader } from './openapi.js'
import type { ServerOptions } from './options.js'
import { problemOf, Refusal } from './refusal.js'
import { chooseReportType, type ReportType, reportTypes } from './report-type.js'
import { hasToken } from './token.js'

/** The functions of an engine that a service needs. */
export type ServiceEngine = BodyChecker & Pick<Engine, 'print'>

type Limits = Pick<ServerOptions, 'token' | 'maxBody' | 'timeout' | 'maxWaiting'>

/** The service: its routes and limits. It keeps nothing of a story, and has no log. */
export class Service {
  readonly app: FastifyInstance
  readonly #engine: ServiceEngine
  readonly #limits: Limits
  readonly #admission: Admission
  readonly #metrics: Metrics
  #page: string | null = null
  /** True as long as stories are taken: from the start of the threads until the service ends. */
  isOpen = false
  /** True when the threads have checked enough to answer fast. */
  isWarm = false

  constructor(engine: ServiceEngine, limits: Limits) {
    this.#engine = engine
    this.#limits = limits
    this.#admission = new Admission(limits.maxWaiting)
    this.#metrics = new Metrics(() => this.#admission.count)
    this.app = fastify({ bodyLimit: limits.maxBody, forceCloseConnections: 'idle' })
    this.app.removeAllContentTypeParsers()
    this.app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => {
      done(null, body)
    })
    this.app.addHook('onSend', async (_, reply) => {
      // A connection that stays open would keep a service that ends waiting.
      if (!this.isOpen) void reply.header('connection', 'close')
    })
    this.app.setErrorHandler((error, _, reply) => this.#refuse(error, reply))
    this.app.setNotFoundHandler(({ url }, reply) => {
      if (!/^\/check(?:\?|$)/u.test(url)) return this.#refuse(new Refusal(404, 'There is nothing here.'), reply)
      const refusal = new Refusal(405, 'Send a story here by POST: curl --data-binary @story.txt URL/check')
      return this.#refuse(refusal, reply.header('allow', 'POST'))
    })
    this.#route()
  }

  #route(): void {
    const guarded = { onRequest: this.#requireToken }
    this.app.get('/health/live', () => 'live\n')
    this.app.get('/health/ready', (_, reply) => {
      const isReady = this.isOpen && this.isWarm
      return reply.code(isReady ? 200 : 503).send(isReady ? 'ready\n' : 'not ready\n')
    })
    this.app.get('/', async (_, reply) => {
      this.#page ??= await makePage()
      return reply.type('text/html; charset=utf-8').send(this.#page)
    })
    this.app.get('/openapi.json', () => openapi)
    this.app.get('/metrics', guarded, async (_, reply) =>
      reply.type(this.#metrics.registry.contentType).send(await this.#metrics.registry.metrics()),
    )
    const steps = [this.#count, this.#requireToken, this.#refuseForms, this.#admit]
    this.app.post('/check', { onRequest: steps }, this.#check)
  }

  readonly #requireToken = async ({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { token } = this.#limits
    if (token === null || hasToken(headers.authorization, token)) return
    void reply.header('www-authenticate', 'Bearer')
    throw new Refusal(401, 'This service needs a token: “Authorization: Bearer TOKEN”.')
  }

  readonly #count = async (_: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const start = performance.now()
    reply.raw.once('close', () => {
      this.#metrics.answered(reply.raw.writableEnded ? reply.statusCode : 499, performance.now() - start)
    })
  }

  /** Refuses bodies in which the story is wrapped: the wrapping would be checked as copy. */
  readonly #refuseForms = async ({ headers }: FastifyRequest): Promise<void> => {
    if (headers['content-type']?.startsWith('multipart/') === true)
      throw new Refusal(415, 'Send the story itself as the body, not a form: curl --data-binary @story.txt')
    if (!/^(?:identity|(?:x-)?gzip)$/iu.test(headers['content-encoding'] ?? 'identity'))
      throw new Refusal(415, 'Send the story as it is, or compressed by gzip.')
  }

  /** Refuses a request that would wait too long, before its body is read. */
  readonly #admit = async (_: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!this.isOpen) throw new Refusal(503, 'The service is starting or ending. Try again.', 1)
    const leave = this.#admission.enter()
    if (leave === null) throw new Refusal(429, 'Too many stories are waiting. Try again.', 1)
    reply.raw.once('close', leave)
  }

  readonly #check = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { format, 'input-format': inputFormat, file = 'story' } = readQuery(request.query)
    const type = chooseType(format, request.headers.accept)
    if (inputFormat !== undefined && !inputFormats.includes(inputFormat))
      throw new Refusal(400, `Unknown input format. Formats: ${inputFormats.join(', ')}.`)
    const bytes = (request.body as Buffer | null | undefined) ?? Buffer.alloc(0)
    if (bytes.length === 0) throw new Refusal(400, 'This request has no story.')
    const reports = await checkBody(this.#engine, { bytes, name: file, inputFormat }, this.#deadlineOf(reply))
    for (const { stories } of reports) this.#metrics.checked(stories)
    const problems = reports.reduce((sum, report) => sum + report.problems.length, 0)
    // A report in JSONL has no place for them.
    if (problems > 0) void reply.header(problemsHeader, String(problems))
    const chunks: string[] = []
    for await (const chunk of await this.#engine.print(type.format, streamOf(reports))) chunks.push(chunk)
    return reply.type(`${type.mediaType}; charset=utf-8`).send(chunks.join(''))
  }

  /** Returns a signal that ends a check: when the time is over, or when nobody waits for the answer any more. */
  #deadlineOf(reply: FastifyReply): AbortSignal {
    const control = new AbortController()
    const timer = setTimeout(() => {
      control.abort(new Refusal(503, 'This took too long, or too many stories are waiting. Try again.', 1))
    }, this.#limits.timeout)
    reply.raw.once('close', () => {
      clearTimeout(timer)
      control.abort(new Refusal(499, 'The client has gone.'))
    })
    return control.signal
  }

  #refuse(error: unknown, reply: FastifyReply): FastifyReply {
    const { status, detail, retryAfter } = describeError(error, this.#limits)
    if (retryAfter !== null) void reply.header('retry-after', String(retryAfter))
    return reply.code(status).type('application/problem+json').send(problemOf(status, detail))
  }
}

const parameters = ['format', 'input-format', 'file'] as const

/** Reads the parameters of a check. Refuses others: a slip would quietly have no effect. */
function readQuery(query: unknown): Readonly<Partial<Record<(typeof parameters)[number], string>>> {
  for (const [name, value] of Object.entries(query as Readonly<Record<string, unknown>>)) {
    if (!parameters.some(each => each === name))
      throw new Refusal(400, `Unknown parameter. Parameters: ${parameters.join(', ')}.`)
    if (typeof value !== 'string') throw new Refusal(400, `Set “${name}” once.`)
  }
  return query as Readonly<Record<string, string>>
}

function chooseType(format: string | undefined, accept: string | undefined): ReportType {
  const type = chooseReportType(format, accept)
  if (type !== null) return type
  const known = reportTypes.map(each => `${each.format} (${each.mediaType})`).join(', ')
  throw new Refusal(406, `The report can have these formats: ${known}.`)
}

/** Describes an error for the client. A message of the program may hold copy, so it is not shown. */
function describeError(
  error: unknown,
  { maxBody }: Limits,
): { readonly status: number; readonly detail: string; readonly retryAfter: number | null } {
  if (error instanceof Refusal) return { status: error.status, detail: error.message, retryAfter: error.retryAfter }
  const { statusCode = 500 } = error as { readonly statusCode?: number }
  const details: Readonly<Record<number, string>> = {
    413: `The body is larger than ${String(maxBody / 1e6)} MB, the limit of this service.`,
    500: 'The check failed.',
  }
  return { status: statusCode, detail: details[statusCode] ?? 'This request cannot be read.', retryAfter: null }
}

async function* streamOf<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items
}
