import { once } from 'node:events'
import { createWriteStream, fsyncSync, openSync, renameSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Writes results into a file, which has its name when it is whole; on standard output without one. */
export async function writeResults(chunks: AsyncIterable<string>, file: string | undefined): Promise<void> {
  const descriptor = file === undefined ? null : openSync(`${file}.part`, 'w')
  const stream = descriptor === null ? process.stdout : createWriteStream('', { fd: descriptor, autoClose: false })
  for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain')
  if (file === undefined || descriptor === null) return
  stream.end()
  await once(stream, 'finish')
  fsyncSync(descriptor)
  renameSync(`${file}.part`, file)
}

/** Attempts to send a result, and milliseconds before the second one. */
const attempts = 8
const firstWait = 250

/** Results as JSONL, and the key by which a receiver knows them if they come twice. */
export interface Delivery {
  readonly key: string
  readonly body: string
}

/** A receiver does not take results. */
export class DeliveryError extends Error {}

/** Sends results one after another. Throws a DeliveryError if a receiver does not take one after several attempts. */
export async function sendResults(url: string, deliveries: AsyncIterable<Delivery>): Promise<void> {
  for await (const delivery of deliveries) if (delivery.body !== '') await send(url, delivery)
}

async function send(url: string, { key, body }: Delivery): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const reason = await tryToSend(url, { key, body })
    if (reason === null) return
    if (attempt === attempts) throw new DeliveryError(`${url} does not take results: ${reason}.`)
    await setTimeout(firstWait * 2 ** (attempt - 1))
  }
}

/** Sends once; returns why the receiver did not take it, or null. */
async function tryToSend(url: string, { key, body }: Delivery): Promise<string | null> {
  try {
    const headers = { 'content-type': 'application/jsonl', 'idempotency-key': key }
    const answer = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) })
    await answer.arrayBuffer()
    return answer.ok ? null : `status ${String(answer.status)}`
  } catch (error) {
    return (error as Error).message
  }
}
