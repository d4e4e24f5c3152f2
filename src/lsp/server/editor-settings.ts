import type { Connection } from 'vscode-languageserver'
import type { Presets } from '../../config/merge.js'
import { parseSettings } from '../settings.js'
import { logRefusal } from './log-refusal.js'
import type { Session } from './session.js'

/** The ways in which settings come from an editor. */
interface SettingsSource {
  /** True if the editor answers when the server asks for them. */
  readonly canAsk: boolean
  /** The settings with which the editor started the server. They hold where the user has set nothing. */
  readonly first: unknown
  /** The presets that they may name. */
  readonly presets: Presets
}

/** The settings of an editor's user, which the server asks for where the editor can answer. */
export class EditorSettings {
  readonly #connection: Pick<Connection, 'workspace' | 'console'>
  readonly #session: Pick<Session, 'say' | 'set'>
  readonly #source: SettingsSource

  constructor(
    connection: Pick<Connection, 'workspace' | 'console'>,
    session: Pick<Session, 'say' | 'set'>,
    source: SettingsSource,
  ) {
    this.#connection = connection
    this.#session = session
    this.#source = source
  }

  /** Reads the settings as the server starts. */
  start(): void {
    this.change(this.#source.first)
  }

  /** Reads the settings again. `sent` is what an editor sends with the news, if the server cannot ask. */
  change(sent: unknown): void {
    if (this.#source.canAsk) this.#ask()
    else this.#take(sent)
  }

  #ask(): void {
    const answer = this.#connection.workspace.getConfiguration('wirelint').then((given: unknown) => {
      this.#take(given ?? this.#source.first)
    })
    logRefusal(this.#connection, answer, () => {
      this.#take(this.#source.first)
    })
  }

  #take(given: unknown): void {
    const { settings, problems } = parseSettings(ours(given), this.#source.presets)
    for (const problem of problems) this.#session.say(problem)
    this.#session.set(settings)
  }
}

/** Returns our settings among those that an editor sends, with or without our name above them. */
const ours = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'wirelint' in given ? given.wirelint : given
