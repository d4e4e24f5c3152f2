import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { formats } from '../src/formats/index.js'
import type { Folder, Run } from './support/command.js'
import { folder } from './support/folders.js'

const split = 'The council met at the hall. of the city on Monday.\n'
const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'))

describe('the action', () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>
    readonly runs: {
      readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[]
    }
  }
  const { inputs, runs } = yaml('action.yml') as Action
  const [, step] = runs.steps

  test('hands every input to its step, through the environment alone', () => {
    expect(step?.run).not.toContain('${{')
    const handed = Object.values(step?.env ?? {}).map(value => /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(value)?.[1])
    expect([...handed, 'node-version'].sort()).toEqual(Object.keys(inputs).sort())
    const script = readFileSync('ci/action.sh', 'utf8')
    for (const name of Object.keys(step?.env ?? {})) expect(script).toContain(name)
  })

  /** The action's step as the runner runs it, with what it wrote for its outputs. */
  function run(here: Folder, given: Readonly<Record<string, string>>): Run & { readonly outputs: string } {
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        (input => given[input] ?? inputs[input]?.default ?? '')(value.slice('${{ inputs.'.length, -' }}'.length)),
      ]),
    )
    const { status, stdout, stderr } = spawnSync('bash', [resolve('ci/action.sh')], {
      cwd: here.path,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        ...env,
        GITHUB_ACTION_PATH: resolve('.'),
        GITHUB_OUTPUT: join(here.path, 'outputs'),
      },
    })
    return { code: status, out: stdout, err: stderr, outputs: readFileSync(join(here.path, 'outputs'), 'utf8') }
  }

  test('annotates, writes SARIF, and fails with the command’s exit code', () => {
    const here = folder({ 'in/a b.txt': split })
    const { code, out, outputs } = run(here, { paths: 'in' })
    expect([code, out, outputs]).toEqual([
      1,
      '::error file=in/a b.txt,line=1,endLine=1,col=28,endColumn=29,title=split-sentence::This full stop cuts the sentence before “of”. Delete it.\n',
      'exit-code=1\nsarif=wirelint.sarif\n',
    ])
    expect(
      (JSON.parse(readFileSync(join(here.path, 'wirelint.sarif'), 'utf8')) as { runs: { results: unknown[] }[] })
        .runs[0]?.results,
    ).toHaveLength(1)
  })

  test('takes configuration, level, format and more options', () => {
    const here = folder({ 'a.txt': split, 'house.yaml': 'rules: { split-sentence: warning }\n' })
    expect(run(here, { config: 'house.yaml', format: 'unix', sarif: '', paths: 'a.txt' })).toMatchObject({
      code: 0,
      out: 'a.txt:1:28: This full stop cuts the sentence before “of”. Delete it. [warning/split-sentence]\n',
      outputs: 'exit-code=0\nsarif=\n',
    })
    expect(run(here, { config: 'house.yaml', 'fail-on': 'warning' })).toMatchObject({ code: 1 })
    expect(run(here, { args: '--rule\n  split-sentence:off \n\n--max-warnings\n0' })).toMatchObject({
      code: 0,
      out: '',
    })
    expect(readdirSync(here.path).sort()).toEqual(['a.txt', 'house.yaml', 'outputs', 'wirelint.sarif'])
  })

  test('runs nothing that an input says', () => {
    const here = folder({ '$(touch pwned).txt': split, '--fix': 'x' })
    const { code, out, err } = run(here, {
      paths: '$(touch pwned).txt\n"; touch pwned; "\n--fix',
      args: '--rule\n`touch pwned`:off',
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('`touch pwned`')
    expect(run(here, { paths: '$(touch pwned).txt\n--fix', format: 'unix' }).out).toMatch(
      /^\$\(touch pwned\)\.txt:1:28: /u,
    )
    expect(run(here, { sarif: 'a\nexit-code=0' })).toMatchObject({ code: 2 })
    expect(readdirSync(here.path).filter(name => name.includes('pwned'))).toEqual(['$(touch pwned).txt'])
    expect(readFileSync(join(here.path, '$(touch pwned).txt'), 'utf8')).toBe(split)
  })
})

describe('the workflow for GitHub', () => {
  interface Step {
    readonly run?: string
    readonly 'working-directory'?: string
  }
  interface Job {
    readonly steps: readonly Step[]
    readonly strategy?: { readonly matrix: Readonly<Record<'os' | 'node', readonly unknown[]>> }
  }
  const source = readFileSync('.github/workflows/ci.yml', 'utf8')
  const { jobs } = parse(source) as { readonly jobs: Readonly<Record<string, Job>> }
  const steps = Object.values(jobs).flatMap(job => job.steps)

  test('runs commands that package.json has', () => {
    const commands = steps.filter(({ run }) => run?.startsWith('npm ') === true)
    expect(commands.length).toBeGreaterThan(5)
    const missing = commands.filter(({ run = '', 'working-directory': folder = '.' }) => {
      const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: object }
      const script = /^npm (?:run ([\w:-]+)(?: -- .*)?|(test))$/u.exec(run)
      return run !== 'npm ci' && !((script?.[1] ?? script?.[2] ?? '') in scripts)
    })
    expect(missing).toEqual([])
  })

  test('runs nothing else but a setting of git', () => {
    const others = steps.flatMap(({ run }) => (run === undefined || run.startsWith('npm ') ? [] : [run]))
    expect(others).toEqual(['git config --global core.autocrlf false'])
  })

  test('tests three systems and every supported version of Node, and says that it was not run', () => {
    expect(jobs['test']?.strategy?.matrix).toMatchObject({
      os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
      node: [20, 22, 24],
    })
    expect(source).toMatch(/^# The developers have not run this file/u)
  })
})

test('the pre-commit hook takes the files of every format that is text', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml') as readonly [{ readonly files: string }]
  const endings = hook.files
    .slice('(?i)\\.('.length, -')$'.length)
    .split('|')
    .map(each => `.${each}`)
  expect(endings.sort()).toEqual(
    [...new Set(formats.flatMap(({ extensions }) => extensions))]
      .filter(each => !['.docx', '.odt'].includes(each))
      .sort(),
  )
})

test('the job for GitLab keeps the reports that its script writes', () => {
  const { wirelint: job } = yaml('ci/gitlab.yml') as {
    readonly wirelint: {
      readonly script: readonly [string]
      readonly artifacts: {
        readonly paths: readonly string[]
        readonly reports: Readonly<Record<'codequality' | 'junit', string>>
      }
    }
  }
  const written = [...job.script[0].matchAll(/-f \w+:(\S+)/gu)].map(([, file]) => file)
  expect([job.artifacts.paths, Object.values(job.artifacts.reports)]).toEqual([written, written])
  const here = folder({ 'copy/a.txt': split })
  const words = job.script[0]
    .slice(job.script[0].indexOf(' -- wirelint ') + ' -- wirelint '.length)
    .replace('$WIRELINT_ARGS', '--fail-on never')
    .replace(/ \$\{WIRELINT_SINCE:[^}]*\}/u, '')
    .replace('$WIRELINT_PATHS', 'copy')
    .split(' ')
  expect(here.run(words)).toMatchObject({ code: 0 })
  expect(JSON.parse(readFileSync(join(here.path, job.artifacts.reports.codequality), 'utf8'))).toHaveLength(1)
  expect(readFileSync(join(here.path, job.artifacts.reports.junit), 'utf8')).toContain('<testsuites')
})

describe('the recipe for a feed', () => {
  const script = /<!-- check-feed\.sh -->\n```sh\n([^`]*)```/u.exec(readFileSync('docs/ci.md', 'utf8'))?.[1] ?? ''
  const feed = (...copies: readonly string[]): Buffer =>
    gzipSync(
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Wire</title>${copies.map((copy, index) => `<item><guid>k${String(index)}</guid><title>Council meets</title><description>${copy}</description></item>\n`).join('')}</channel></rss>\n`,
    )

  test('reports what is new, once, and what cannot be read', () => {
    const here = folder({
      'check-feed.sh': script,
      'bin/wirelint': `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/bin/wirelint.js')}" "$@"\n`,
    })
    chmodSync(join(here.path, 'bin/wirelint'), 0o755)
    const check = (bytes: Buffer): readonly [code: number | null, splits: number] => {
      writeFileSync(join(here.path, 'feed.xml.gz'), bytes)
      const { status, stdout } = spawnSync('sh', ['check-feed.sh', 'feed.xml.gz'], {
        cwd: here.path,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', PATH: `${join(here.path, 'bin')}:${String(process.env['PATH'])}` },
      })
      expect(stdout.split('\n').filter(line => line !== '')).toHaveLength(
        readFileSync(join(here.path, 'new.jsonl'), 'utf8').split('\n').length - 1,
      )
      return [status, stdout.split('[error/split-sentence]').length - 1]
    }
    expect(check(feed('All is well.'))).toEqual([0, 0])
    expect(check(feed('All is well.', split))).toEqual([1, 1])
    expect(check(feed('All is well.', split))).toEqual([0, 0])
    expect(check(feed('All is well.', `Rain fell. ${split}`, 'The mayor left the hall. with his wife.'))).toEqual([
      1, 1,
    ])
    const broken = '<b>The pier is shut.'
    const other = 'The crews left the pier. with their boats.'
    expect(check(feed('All is well.', broken, 'The mayor left the hall. with his wife.', other))).toEqual([2, 1])
    expect(check(feed('All is well.', broken, 'The mayor left the hall. with his wife.', other))).toEqual([2, 0])
    expect(check(feed('All is well.', split, 'The mayor left the hall. with his wife.', other))).toEqual([0, 0])
    expect(check(Buffer.from('<rss><channel><item>'))).toEqual([2, 0])
    expect(check(feed('All is well.', split, other))).toEqual([1, 1])
    const repeated = 'The council met on Monday and approved the plan for the bridge. '.repeat(2)
    const warnings = (): number =>
      readFileSync(join(here.path, 'new.jsonl'), 'utf8').split('"severity":"warning"').length - 1
    expect([...check(feed(repeated)), warnings()]).toEqual([0, 0, 1])
    expect([...check(feed(repeated)), warnings()]).toEqual([0, 0, 0])
  })
})

describe('what publishes a release', () => {
  interface Workflow {
    readonly jobs: {
      readonly publish: {
        readonly permissions: object
        readonly steps: readonly { readonly run?: string; readonly if?: string }[]
      }
    }
  }

  test('the workflow signs where a package comes from, and uploads nothing unless there is a release', () => {
    const { permissions, steps } = (yaml('.github/workflows/publish.yml') as Workflow).jobs.publish
    expect(permissions).toMatchObject({ 'id-token': 'write' })
    const publishing = steps.filter(({ run }) => run?.includes('npm publish') === true)
    expect(publishing.map(({ run, if: when }) => [when, run])).toEqual([
      ["github.event_name != 'release'", 'npm publish --dry-run'],
      ["github.event_name == 'release'", 'npm publish --provenance --access public'],
    ])
  })

  test('the image runs the command as a user without rights, with no packages for developers', () => {
    const lines = readFileSync('Dockerfile', 'utf8').split('\n')
    const image = lines.slice(lines.lastIndexOf('FROM node:24-slim'))
    expect(image).toEqual(expect.arrayContaining(['USER node', 'ENTRYPOINT ["wirelint"]']))
    expect(image.join('\n')).toContain('npm install --global --omit=dev --ignore-scripts')
  })
})
