import { gunzipSync, gzipSync } from 'node:zlib'
import type { InputPart, PartReport } from 'wirelint/engine'

/** The commands of Redis that a store uses. */
export interface RedisCommands {
  hset(key: string, ...fieldsAndValues: string[]): Promise<unknown>
  hget(key: string, field: string): Promise<string | null>
  hmget(key: string, ...fields: string[]): Promise<readonly (string | null)[]>
  mgetBuffer(...keys: string[]): Promise<readonly (Buffer | null)[]>
  exists(key: string): Promise<number>
  set(key: string, value: Buffer, mode: 'EX', seconds: number): Promise<unknown>
  expire(key: string, seconds: number): Promise<unknown>
  del(...keys: string[]): Promise<unknown>
}

/** A part of a run, in its place: the key of its result, its job, and what was found as it was read. */
export interface StoredPart {
  /** Null for a part that cannot be read. */
  readonly key: string | null
  /** Null for a part that needs no job: it cannot be read, or its result is there. */
  readonly job: string | null
  readonly read: Pick<InputPart, 'file' | 'problems' | 'notes'>
}

/** Seconds that results and runs are kept which nobody collects. */
const lifetime = 7 * 24 * 3600

/** Bytes from which it pays to compress a result. */
const compressed = 1024

/** Keys in one command that deletes them. */
const atOnce = 1000

/** Stores a result under its key. Storing it twice changes nothing: the same key has the same result. */
export async function storeResult(redis: RedisCommands, key: string, report: PartReport): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(report))
  await redis.set(resultName(key), bytes.length < compressed ? bytes : gzipSync(bytes, { level: 1 }), 'EX', lifetime)
}

/** Says of each key whether its result is there. */
export const haveResults = (redis: RedisCommands, keys: readonly string[]): Promise<readonly boolean[]> =>
  Promise.all(keys.map(async key => (await redis.exists(resultName(key))) === 1))

const resultName = (key: string): string => `wirelint:result:${key}`

/** A report as JSON starts with a brace, and whatever is compressed does not. */
const readResult = (bytes: Buffer): PartReport =>
  JSON.parse((bytes[0] === 0x7b ? bytes : gunzipSync(bytes)).toString('utf8')) as PartReport

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

  /** Forgets the parts of an earlier run of this name, which may have read other files. Their results stay. */
  async begin(): Promise<void> {
    await this.#redis.del(this.#name)
  }

  /** Stores parts from a number on. */
  async addParts(first: number, parts: readonly StoredPart[]): Promise<void> {
    const pairs = parts.flatMap((part, nth) => [String(first + nth), JSON.stringify(part)])
    await this.#redis.hset(this.#name, ...pairs)
    // Lists that a run has left in the middle do not stay for ever.
    if (first === 0) await this.#redis.expire(this.#name, lifetime)
  }

  /** Returns so many parts from a number on, or as many as are there in a row. */
  async findParts(first: number, count: number): Promise<readonly StoredPart[]> {
    const numbers = Array.from({ length: count }, (_, nth) => String(first + nth))
    const found = await this.#redis.hmget(this.#name, ...numbers)
    const end = found.indexOf(null)
    return found.slice(0, end < 0 ? count : end).map(part => JSON.parse(part ?? '') as StoredPart)
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

  haveResults(keys: readonly string[]): Promise<readonly boolean[]> {
    return haveResults(this.#redis, keys)
  }

  /** Returns the results by their keys, those that are there. */
  async findResults(keys: readonly string[]): Promise<ReadonlyMap<string, PartReport>> {
    const results = new Map<string, PartReport>()
    if (keys.length === 0) return results
    const found = await this.#redis.mgetBuffer(...keys.map(resultName))
    for (const [nth, bytes] of found.entries()) if (bytes !== null) results.set(keys[nth] ?? '', readResult(bytes))
    return results
  }

  /** Deletes the run and its results, when they are written. */
  async forget(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += atOnce)
      await this.#redis.del(...keys.slice(at, at + atOnce).map(resultName))
    await this.#redis.del(this.#name)
  }
}
