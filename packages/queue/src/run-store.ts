import { gunzipSync, gzipSync } from 'node:zlib'
import type { InputPart, PartReport } from 'wirelint/engine'

/** The commands of Redis that a store uses. */
export interface RedisCommands {
  hset(key: string, field: string, value: string): Promise<unknown>
  hget(key: string, field: string): Promise<string | null>
  getBuffer(key: string): Promise<Buffer | null>
  exists(key: string): Promise<number>
  set(key: string, value: Buffer, mode: 'EX', seconds: number): Promise<unknown>
  expire(key: string, seconds: number): Promise<unknown>
  del(...keys: string[]): Promise<unknown>
}

/** A part of a run, in its place: the key of its result, and what was found as it was read. */
export interface StoredPart {
  /** Null for a part that cannot be read. */
  readonly key: string | null
  readonly read: Pick<InputPart, 'file' | 'problems' | 'notes'>
}

/** Seconds that results and runs are kept which nobody collects. */
const lifetime = 7 * 24 * 3600

/** Stores a result under its key. Storing it twice changes nothing: the same key has the same result. */
export async function storeResult(redis: RedisCommands, key: string, report: PartReport): Promise<void> {
  await redis.set(resultName(key), gzipSync(JSON.stringify(report), { level: 1 }), 'EX', lifetime)
}

const resultName = (key: string): string => `wirelint:result:${key}`

/**
 * The parts of a run in their order, and their results. Each part has its number, and each result its key, so
 * whatever is written twice is there once.
 */
export class RunStore {
  readonly #redis: RedisCommands
  readonly #name: string

  constructor(redis: RedisCommands, run: string) {
    this.#redis = redis
    this.#name = `wirelint:run:${run}`
  }

  async addPart(number: number, part: StoredPart): Promise<void> {
    await this.#redis.hset(this.#name, String(number), JSON.stringify(part))
  }

  /** Returns a part by its number; null if it is not there yet. */
  async findPart(number: number): Promise<StoredPart | null> {
    const found = await this.#redis.hget(this.#name, String(number))
    return found === null ? null : (JSON.parse(found) as StoredPart)
  }

  /** Ends the run with so many parts. */
  async setTotal(total: number): Promise<void> {
    await this.#redis.hset(this.#name, 'total', String(total))
    await this.#redis.expire(this.#name, lifetime)
  }

  /** Returns the number of parts; null as long as the run is being enqueued. */
  async findTotal(): Promise<number | null> {
    const found = await this.#redis.hget(this.#name, 'total')
    return found === null ? null : Number(found)
  }

  async hasResult(key: string): Promise<boolean> {
    return (await this.#redis.exists(resultName(key))) === 1
  }

  async findResult(key: string): Promise<PartReport | null> {
    const found = await this.#redis.getBuffer(resultName(key))
    return found === null ? null : (JSON.parse(gunzipSync(found).toString('utf8')) as PartReport)
  }

  /** Deletes the run and its results, when they are written. */
  async forget(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += 1000) await this.#redis.del(...keys.slice(at, at + 1000).map(resultName))
    await this.#redis.del(this.#name)
  }
}
