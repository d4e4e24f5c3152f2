/**
 * The signals that end a run (Ctrl-C, kill, a closed terminal), with the exit codes that shells expect: 128 and the
 * signal's number.
 */
export const signalCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
export type Signal = keyof typeof signalCodes
export const signals = Object.keys(signalCodes) as readonly Signal[]

/**
 * Ends a run on a signal: no further part is begun, the parts under way are finished, and the reports end as usual. A
 * second signal ends the command at once. A run whose watcher is gone ends too.
 */
export class Interruption {
  #exitCode: number | null = null
  #left: string | null = null

  constructor(readsStandardInput: boolean) {
    const end = (signal: Signal): void => {
      if (this.#exitCode !== null) {
        endAtOnce(signal)
        return
      }
      this.#exitCode = signalCodes[signal]
      // The program that writes into it may never end.
      if (readsStandardInput) process.stdin.destroy()
    }
    for (const signal of signals)
      process.on(signal, () => {
        end(signal)
      })
    if (process.send === undefined) return
    process.on('disconnect', () => {
      end('SIGHUP')
    })
    // The channel to the watcher must not keep the process alive.
    process.channel?.unref()
    if (!process.connected) end('SIGHUP')
  }

  /** Null as long as no signal has come. */
  get exitCode(): number | null {
    return this.#exitCode
  }

  get hasCome(): boolean {
    return this.#exitCode !== null
  }

  /** The files that were left undone, in words; null where there are none. */
  get left(): string | null {
    return this.#left
  }

  /** Yields files until a signal comes, and counts how many are left then. */
  *each<T>(files: readonly T[], done: 'checked' | 'fixed'): Generator<T, void> {
    let whole = 0
    try {
      for (const file of files) {
        if (this.hasCome) return
        yield file
        whole++
      }
    } finally {
      if (this.hasCome && whole < files.length) this.#left ??= describeLeft(files.length - whole, files.length, done)
    }
  }
}

/** Ends the process by the signal. process.exit would wait for ever for a thread that opens a pipe without a writer. */
function endAtOnce(signal: Signal): void {
  process.emit('exit', signalCodes[signal])
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

/** Stands for an interruption where none can come. */
export const uninterrupted: Pick<Interruption, 'each' | 'hasCome'> = {
  hasCome: false,
  *each(files) {
    yield* files
  },
}

function describeLeft(left: number, all: number, done: 'checked' | 'fixed'): string {
  const [files, their] = all === 1 ? ['file was', 'its'] : ['files were', 'their']
  return `${String(left)} of ${String(all)} ${files} not ${done}, or not to ${their} end`
}
