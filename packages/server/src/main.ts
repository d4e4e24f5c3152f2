#!/usr/bin/env node
import { Engine, engineVersion, UsageError } from 'wirelint/engine'
import { serverHelp, ServerOptionError, readServerOptions, type ServerOptions } from './options.js'
import { Service } from './server.js'

/** Milliseconds that requests under way get when the service ends. */
const farewell = 15_000

/** Starts the service, and ends it on a signal: no new request is taken, and those under way are answered. */
async function serve(options: ServerOptions): Promise<void> {
  const { config, threads, timeout: limit, host, port } = options
  const engine = new Engine({ format: 'html', threads, limit, ...(config === undefined ? {} : { config }) })
  const service = new Service(engine, options)
  let isEnding = false
  const hasEnded = (): boolean => isEnding
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isEnding) process.kill(process.pid, 'SIGKILL')
    isEnding = true
    service.isOpen = false
    process.stderr.write(`wirelint-server: ${signal}: ending.\n`)
    setTimeout(() => process.exit(1), farewell).unref()
    await service.app.close()
    await engine.close()
    // Nothing waits any more for what the threads have not done.
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(signal))
  const address = await service.app.listen({ host, port })
  await engine.open()
  service.isOpen = !hasEnded()
  process.stderr.write(`wirelint-server: listening on ${address}\n`)
  await engine.warmUp()
  service.isWarm = true
}

try {
  const options = readServerOptions(process.argv.slice(2), process.env)
  if (options === 'help') process.stdout.write(serverHelp)
  else if (options === 'version') process.stdout.write(`${engineVersion}\n`)
  else await serve(options)
} catch (error) {
  const isKnown = error instanceof ServerOptionError || error instanceof UsageError || 'code' in (error as object)
  process.stderr.write(`wirelint-server: ${isKnown ? (error as Error).message : String((error as Error).stack)}\n`)
  process.exit(2)
}
