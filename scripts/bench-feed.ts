import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCopy } from './made-copy.js'

/*
 * Measures memory and speed on a feed of 10,000 stories, as RSS and as JSONL: npm run bench:feed
 * The peak of memory must not grow with the feed. The ratio is the cost of mark-up beside plain text.
 */
const stories = 10_000
const paragraphs = 16

const folder = mkdtempSync(join(tmpdir(), 'wirelint-bench-'))

function writeFeed(name: string, head: string, story: (nth: number) => string, tail: string): string {
  const path = join(folder, name)
  const file = openSync(path, 'w')
  writeSync(file, head)
  for (let nth = 0; nth < stories; nth++) writeSync(file, story(nth))
  writeSync(file, tail)
  closeSync(file)
  return path
}

/** A module that prints, when the process ends, the most memory that it held, in kB. */
const memoryMeter = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

/** Checks a feed; `speed` is in MB/s. */
function measureRun(path: string): { readonly speed: number; readonly text: string } {
  const start = performance.now()
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', memoryMeter, 'dist/bin/wirelint.js', '--no-config', '-f', 'jsonl', '-o', join(folder, 'out'), path],
    { encoding: 'utf8' },
  )
  const seconds = (performance.now() - start) / 1000
  const megabytes = statSync(path).size / 1e6
  const peak = Number(/peak (\d+)/u.exec(stderr)?.[1] ?? NaN) / 1000
  return {
    speed: megabytes / seconds,
    text: `${megabytes.toFixed(0)} MB, ${(megabytes / seconds).toFixed(2)} MB/s, ${peak.toFixed(0)} MB of memory at the peak`,
  }
}

try {
  const rss = measureRun(
    writeFeed(
      'feed.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed</title>\n',
      nth =>
        `<item><title>Harbor talks, part ${String(nth)}</title><guid>g${String(nth)}</guid><description><![CDATA[${makeCopy(
          nth,
          paragraphs,
        )
          .map(text => `<p>${text}</p>`)
          .join('')}]]></description></item>\n`,
      '</channel></rss>\n',
    ),
  )
  const jsonl = measureRun(
    writeFeed(
      'feed.jsonl',
      '',
      nth =>
        `${JSON.stringify({ id: `g${String(nth)}`, headline: `Harbor talks, part ${String(nth)}`, text: makeCopy(nth, paragraphs).join('\n\n') })}\n`,
      '',
    ),
  )
  process.stdout.write(
    `${String(stories)} stories as RSS    ${rss.text}\n${String(stories)} stories as JSONL  ${jsonl.text}\nratio                    ${(rss.speed / jsonl.speed).toFixed(2)}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
