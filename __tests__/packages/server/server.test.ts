import { afterEach, describe, expect, test } from '@jest/globals'
import { CheckTimeout, Engine, type Job, type PartReport } from '../../../src/engine/engine.js'
import { reportOn } from '../../support/runs.js'
import { openapi } from '../../../packages/server/src/openapi.js'
import { Service, type ServiceEngine } from '../../../packages/server/src/server.js'

const real = new Engine({ config: false, format: 'html', threads: 0 })
const damaged = 'She left the the city on Monday.\n'
const limits: ConstructorParameters<typeof Service>[1] = { token: null, maxBody: 1000, timeout: 5000, maxWaiting: 2 }

let services: Service[] = []
afterEach(async () => {
  await Promise.all(services.splice(0).map(({ app }) => app.close()))
  services = []
})

/** A service that is ready, of an engine in which something is different. */
function serviceOf(changes: Partial<typeof limits> = {}, other: Partial<ServiceEngine> = {}): Service {
  const engine = {
    readBytes: real.readBytes.bind(real),
    check: (job: Job) => real.check(job),
    withdraw: () => false,
    print: real.print.bind(real),
    ...other,
  }
  const service = new Service(engine, { ...limits, ...changes })
  service.isOpen = true
  services.push(service)
  return service
}

const post = (service: Service, url = '/check', body = damaged, headers: Readonly<Record<string, string>> = {}) =>
  service.app.inject({ method: 'POST', url, payload: body, headers })

describe('a report', () => {
  test.each([
    ['/check', '*/*', 'application/json', /^\{"version":2,/u],
    ['/check', 'application/sarif+json', 'application/sarif+json', /^\{"\$schema"/u],
    ['/check', 'text/html, application/json;q=0.9', 'text/html', /^<!doctype html>/u],
    ['/check?format=jsonl', 'text/html', 'application/jsonl', /^\{"file":"story"/u],
    ['/check?file=a.jsonl&input-format=text&format=jsonl', '*/*', 'application/jsonl', /"story":"a.jsonl#1"/u],
  ])('of %s for “%s” is %s', async (url, accept, type, beginning) => {
    const answer = await post(serviceOf(), url, damaged, { accept })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
    expect(answer.body).toMatch(beginning)
  })

  test('comes whatever the media type of the story is', async () => {
    const answer = await post(serviceOf(), '/check', '{"id":"x1","text":"Rain fell."}\n', {
      'content-type': 'application/json',
    })
    expect(answer.json()).toMatchObject({ files: [{ stories: [{ id: 'x1' }] }] })
  })
})

test('a large file leaves room for other stories, and its problems are counted in a header', async () => {
  let most = 0
  let count = 0
  const check = async (job: Job): Promise<PartReport> => {
    most = Math.max(most, ++count)
    await new Promise(resolve => setTimeout(resolve, 1))
    count--
    return reportOn(job.part.text.slice(0, 9))
  }
  const feed = `{"text":"${'Rain fell. '.repeat(3000)}"}\n`.repeat(9)
  const { statusCode, headers } = await post(serviceOf({ maxBody: 1e6 }, { check }), '/check', `${feed}{`)
  expect([statusCode, most, headers['wirelint-problems']]).toEqual([200, 2, undefined])
  expect((await post(serviceOf(), '/check?input-format=json', '{')).headers['wirelint-problems']).toBe('2')
})

const never = (): Promise<never> => new Promise(() => undefined)

describe('a refusal', () => {
  test.each([
    ['/check?format=pdf', damaged, 406, /^The report can have these formats: json/u],
    ['/check?input-format=pdf', damaged, 400, /^Unknown input format/u],
    ['/check', '', 400, /^This request has no story/u],
    ['/check?fromat=html', damaged, 400, /^Unknown parameter\. Parameters: format, input-format, file\./u],
    ['/check?file=a&file=b', damaged, 400, /^Set “file” once/u],
    ['/check', 'x'.repeat(1001), 413, /^The body is larger than 0.001 MB/u],
    ['/nothing', damaged, 404, /^There is nothing here/u],
  ])('of %s', async (url, body, status, detail) => {
    const answer = await post(serviceOf(), url, body)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.json<{ detail: string }>().detail).toMatch(detail)
  })

  test('without a token, but not of the health', async () => {
    const service = serviceOf({ token: 'secret' })
    const answer = await post(service)
    expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    expect((await service.app.inject('/metrics')).statusCode).toBe(401)
    expect((await service.app.inject('/health/live')).statusCode).toBe(200)
    expect((await post(service, '/check', damaged, { authorization: 'Bearer secret' })).statusCode).toBe(200)
  })

  test.each([
    [{ 'content-type': 'multipart/form-data; boundary=x' }, /^Send the story itself as the body/u],
    [{ 'content-encoding': 'br' }, /^Send the story as it is/u],
  ])('of a wrapped story, with %j', async (headers, detail) => {
    const answer = await post(serviceOf(), '/check', damaged, headers)
    expect([answer.statusCode, answer.json<{ detail: string }>().detail]).toEqual([415, expect.stringMatching(detail)])
  })

  test('of another method names the right one', async () => {
    const answer = await serviceOf().app.inject({ method: 'PUT', url: '/check', payload: damaged })
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST'])
  })

  test('of one story too many, until another one has its report', async () => {
    let go = (): void => undefined
    const held = new Promise<void>(resolve => {
      go = resolve
    })
    const service = serviceOf({}, { check: async job => (await held, await real.check(job)) })
    const waiting = [post(service), post(service)]
    await new Promise(resolve => setTimeout(resolve, 50))
    const refused = await post(service)
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '1'])
    go()
    expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect((await post(service)).statusCode).toBe(200)
  })

  test('of a story that waits too long, which no thread begins then', async () => {
    const withdrawn: Job[] = []
    const service = serviceOf({ timeout: 20 }, { check: never, withdraw: job => withdrawn.push(job) > 0 })
    const answer = await post(service)
    expect([answer.statusCode, answer.headers['retry-after'], withdrawn.length]).toEqual([503, '1', 1])
  })

  test('of a story whose check was ended', async () => {
    const service = serviceOf({}, { check: () => Promise.reject(new CheckTimeout()) })
    const answer = await post(service)
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, undefined])
  })

  test('as long as the service is not open; it is ready when its threads are warm', async () => {
    const service = serviceOf()
    const states: unknown[] = []
    for (const [isOpen, isWarm] of [
      [false, false],
      [true, false],
      [true, true],
      [false, true],
    ] as const) {
      Object.assign(service, { isOpen, isWarm })
      const ready = await service.app.inject('/health/ready')
      states.push([(await post(service)).statusCode, ready.statusCode])
    }
    expect(states).toEqual([
      [503, 503],
      [200, 503],
      [200, 200],
      [503, 503],
    ])
  })

  test('after an error says nothing of it: it may hold copy', async () => {
    const answer = await post(serviceOf({}, { check: () => Promise.reject(new Error(damaged)) }))
    expect([answer.statusCode, answer.json()]).toEqual([500, { status: 500, detail: 'The check failed.' }])
  })
})

test('the figures count stories, issues and answers', async () => {
  const service = serviceOf()
  await post(service)
  await post(service, '/check?format=pdf')
  const { body } = await service.app.inject('/metrics')
  expect(body.split('\n')).toEqual(
    expect.arrayContaining([
      'wirelint_requests_total{status="200"} 1',
      'wirelint_requests_total{status="406"} 1',
      'wirelint_stories_total 1',
      'wirelint_issues_total{severity="error"} 1',
      'wirelint_requests_under_way 0',
    ]),
  )
})

test('the description names every route, with its answers', async () => {
  const service = serviceOf()
  await service.app.ready()
  for (const [url, methods] of Object.entries(openapi.paths))
    for (const method of Object.keys(methods))
      expect([url, service.app.hasRoute({ url, method: method.toUpperCase() })]).toEqual([url, true])
  const routes = Array.from(service.app.printRoutes({ commonPrefix: false }).matchAll(/\(GET|\(POST/gu))
  expect(routes).toHaveLength(Object.keys(openapi.paths).length)
  expect((await service.app.inject('/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(openapi)))
})

test('the page is that of the command', async () => {
  const answer = await serviceOf().app.inject('/')
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(answer.body).toMatch(/^<!doctype html>.*<title>wirelint desk<\/title>/su)
})
