import { afterEach, beforeEach } from '@jest/globals'
import { signals } from '../../src/run/interruption.js'

/**
 * Lets each test of a file run as in a process that no other one watches, as jest's may be, and takes away the
 * listeners for the end of the process that the test has left.
 */
export function loneProcess(): void {
  const events = [...signals, 'disconnect', 'exit', 'uncaughtException']
  const { connected, channel } = process
  const send = process.send?.bind(process)
  let before: ReadonlyMap<string, readonly unknown[]>
  beforeEach(() => {
    before = new Map(events.map(event => [event, process.listeners(event as 'exit')]))
    Object.assign(process, { send: undefined, connected: false, channel: undefined })
  })
  afterEach(() => {
    for (const event of events)
      for (const listener of process.listeners(event as 'exit'))
        if (before.get(event)?.includes(listener) !== true) process.off(event, listener)
    Object.assign(process, { send, connected, channel })
    process.exitCode = undefined
  })
}
