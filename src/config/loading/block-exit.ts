import { AsyncLocalStorage } from 'node:async_hooks'

/** The work that code belongs to: several modules may be loading at once, and meanwhile the command itself may exit. */
const currentWork = new AsyncLocalStorage<{ isOver: boolean }>()

const exit = process.exit.bind(process)

// process.exit(undefined) takes back a code that was set, and process.exit() does not: so the arguments are passed on
// as they came.
function exitUnlessBlocked(...code: Parameters<typeof process.exit>): never {
  if (currentWork.getStore()?.isOver === false) throw new Error(`it calls process.exit(${code.join('')})`)
  return exit(...code)
}

/**
 * Does work in which foreign code takes part: it loads a module, or checks by its rules in a server. Meanwhile
 * process.exit throws in that code: it would end a run with a code that says nothing of the copy, and an editor's
 * server.
 */
export async function withoutExit<T>(work: () => Promise<T>): Promise<T> {
  const state = { isOver: false }
  process.exit = exitUnlessBlocked
  try {
    return await currentWork.run(state, work)
  } finally {
    state.isOver = true
  }
}
