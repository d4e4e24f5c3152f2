import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import {
  CodeActionTriggerKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver-protocol'
import { Folder } from '../support/command.js'
import { Editor } from '../support/editor.js'

// Each test starts a server, and one waits until the server has looked after its editor, which it does every 3 seconds.
jest.setTimeout(30_000)

const folders: Folder[] = []
const editors: Editor[] = []
afterEach(() => {
  for (const each of editors.splice(0)) each[Symbol.dispose]()
  for (const each of folders.splice(0)) each[Symbol.dispose]()
})

function desk(
  files: Readonly<Record<string, string>> = {},
  args?: readonly string[],
): { folder: Folder; editor: Editor } {
  const folder = new Folder(files)
  const editor = new Editor(folder.path, args)
  folders.push(folder)
  editors.push(editor)
  return { folder, editor }
}

const range = (line: number, from: number, to: number, endLine = line): Range => ({
  start: { line, character: from },
  end: { line: endLine, character: to },
})
const split = 'The council met at the hall. of the city on Monday.\n'
const places = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(
    ({ code, range: { start, end } }) =>
      `${String(code)} ${String(start.line)}:${String(start.character)}-${String(end.line)}:${String(end.character)}`,
  )

describe('what is said of a document', () => {
  test('a fault has its range, level, rule, page and kind', async () => {
    const { editor } = desk()
    await editor.start()
    expect(editor.initialized).toMatchObject({
      serverInfo: { name: 'wirelint' },
      capabilities: { positionEncoding: 'utf-16', hoverProvider: true, textDocumentSync: { change: 2 } },
    })
    const [found, ...others] = await editor.open('a.txt', split)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      range: range(0, 27, 28),
      severity: DiagnosticSeverity.Error,
      code: 'split-sentence',
      source: 'wirelint',
      message: 'This full stop cuts the sentence before “of”. Delete it.',
      tags: [DiagnosticTag.Unnecessary],
      data: { field: 'body', certainty: 'certain' },
    })
    expect(found?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/split-sentence\.md$/u)
  })

  test.each([
    ['html', 'a.html', `<html><body><p>${split.trim()}</p></body></html>\n`, 'split-sentence 0:42-0:43'],
    ['markdown', 'a.md', `# Council\n\n${split}`, 'split-sentence 2:27-2:28'],
    ['json', 'a.json', JSON.stringify({ headline: 'Council meets', text: split }), 'split-sentence 0:63-0:64'],
    ['csv', 'a.csv', `headline,text\nCouncil,${split}`, 'split-sentence 1:35-1:36'],
    [
      'xml',
      'a.xml',
      `<?xml version="1.0"?>\n<nitf><body><body.content><p>${split.trim()}</p></body.content></body></nitf>\n`,
      'split-sentence 1:56-1:57',
    ],
    [
      'jsonl',
      'feed.jsonl',
      `${JSON.stringify({ text: 'All is well.' })}\n${JSON.stringify({ text: split })}\n`,
      'split-sentence 1:36-1:37',
    ],
    ['plaintext', 'untitled:Untitled-1', split, 'split-sentence 0:27-0:28'],
    ['html', 'untitled:Untitled-2', `<p>${split.trim()}</p>`, 'split-sentence 0:30-0:31'],
  ])('in %s, %s', async (language, name, text, place) => {
    const { editor } = desk()
    await editor.start()
    expect(places(await editor.open(name, text, language))).toEqual([place])
  })

  test('as it is typed, through astral characters and CRLF', async () => {
    const { editor } = desk()
    await editor.start()
    expect(
      await editor.open(
        'a.txt',
        'Rain fell on 𝒦 street 🌧 on Monday.\r\n\r\nThe council met at the hall of the city.\r\n',
      ),
    ).toEqual([])
    const second = editor.published('a.txt')
    await editor.type('a.txt', { range: range(2, 27, 27), text: '.' })
    expect(places(await second)).toEqual(['split-sentence 2:27-2:28'])
    const third = editor.published('a.txt')
    // Two astral characters before the fault: four UTF-16 units.
    await editor.type('a.txt', { range: range(2, 0, 0), text: '𝒦🌧 ' }, { range: range(0, 0, 2, 2), text: '' })
    expect(editor.document('a.txt').getText()).toBe('🌧 The council met at the hall. of the city.\r\n')
    expect(places(await third)).toEqual(['split-sentence 0:30-0:31'])
    const whole = editor.published('a.txt')
    await editor.type('a.txt', { text: `Rain fell.\n\n${split}` })
    expect(places(await whole)).toEqual(['split-sentence 2:27-2:28'])
  })

  test('of the version that stands, not of those that were typed over', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('a.txt', '')
    const last = editor.published('a.txt')
    for (const letter of split) {
      const end = editor.document('a.txt').getText().length
      await editor.type('a.txt', { range: range(0, end, end), text: letter === '\n' ? '' : letter })
    }
    expect(places(await last)).toEqual(['split-sentence 0:27-0:28'])
    const versions = editor.versions('a.txt')
    expect([versions[0], versions.at(-1)]).toEqual([1, split.length + 1])
    expect(versions.length).toBeLessThan(split.length / 2)
  })

  test('what cannot be read stands where it cannot; what is mended meanwhile is read again', async () => {
    const { editor } = desk()
    await editor.start()
    const broken =
      '<?xml version="1.0"?>\n<nitf><body><body.content>\n<p>Rain & wind fell.</p></body.content></body></nitf>\n'
    const [fault, ...others] = await editor.open('a.xml', broken, 'xml')
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      severity: DiagnosticSeverity.Error,
      range: range(2, 8, 9),
      message: expect.stringContaining('an “&” that should be “&amp;”') as unknown,
    })
    const mended = editor.published('a.xml')
    await editor.type('a.xml', { range: range(2, 8, 9), text: 'and' })
    expect(await mended).toEqual([])
  })

  test.each([
    [
      'XML that is no story',
      'pom.xml',
      'xml',
      '<?xml version="1.0"?>\n<project><name>x</name></project>',
      [DiagnosticSeverity.Hint],
    ],
    ['JSON that is no story', 'data.json', 'json', '{"name": "x"}', []],
    [
      'JSON that is being typed',
      'tsconfig.json',
      'json',
      '{\n  "name": "x",\n  "version": \n}\n',
      [DiagnosticSeverity.Hint],
    ],
    [
      'JSON of one line that is being typed',
      'data.json',
      'json',
      '{"name": "x", "version": ',
      [DiagnosticSeverity.Hint],
    ],
    ['JSON that is no object', 'data.json', 'json', '[1, 2, 3]', []],
    ['a log', 'log.jsonl', 'jsonl', '{"level": "info"}\n{"level": "info"}\n', [DiagnosticSeverity.Hint]],
    ['a table without copy', 'data.csv', 'csv', 'a,b\n1,2\n', [DiagnosticSeverity.Hint]],
    [
      'a feed of which one story is broken',
      'feed.jsonl',
      'jsonl',
      '{"text": "All is well."}\n{"text": \n',
      [DiagnosticSeverity.Error],
    ],
    ['a configuration', 'wirelint.config.json', 'json', '{"rules": ', []],
    [
      'a story in another language',
      'a.txt',
      'plaintext',
      'Der Rat der Stadt hat sich am Montag im Rathaus getroffen und den Plan gebilligt, wie die Agentur berichtet.\n'.repeat(
        3,
      ),
      [DiagnosticSeverity.Hint],
    ],
  ])('%s: no fault of what is no story', async (_, name, language, text, expected) => {
    const { editor } = desk()
    await editor.start()
    expect((await editor.open(name, text, language)).map(({ severity }) => severity)).toEqual(expected)
  })

  test('nothing once it is closed', async () => {
    const { editor } = desk()
    await editor.start()
    expect(await editor.open('a.txt', split)).toHaveLength(1)
    const closed = editor.published('a.txt')
    await editor.close('a.txt')
    expect(await closed).toEqual([])
  })

  test('a long document waits until it is saved', async () => {
    const { editor } = desk()
    await editor.start()
    const long = 'Rain fell on the city on Monday.\n\n'.repeat(3000)
    await editor.open('a.txt', long)
    await editor.type('a.txt', { range: range(0, 0, 0), text: `${split}\n` })
    expect(await editor.actions('a.txt', range(0, 27, 28), undefined, CodeActionTriggerKind.Automatic)).toEqual([])
    expect(await editor.hover('a.txt', { line: 0, character: 27 })).toBeNull()
    expect(editor.versions('a.txt')).toEqual([1])
    const saved = editor.published('a.txt')
    await editor.save('a.txt')
    expect(places(await saved)).toContain('split-sentence 0:27-0:28')
  })
})

test('a document of 4 MB keeps no other one waiting', async () => {
  const { editor } = desk()
  await editor.start()
  await editor.open('a.txt', split)
  await editor.show('long.txt', 'Rain fell on the city on Monday.\n\n'.repeat(120_000))
  const asked = performance.now()
  expect(await editor.hover('a.txt', { line: 0, character: 27 })).not.toBeNull()
  expect(performance.now() - asked).toBeLessThan(3000)
})

describe('help', () => {
  test('the rule’s reason and examples, where a fault stands', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('a.txt', split)
    const hover = await editor.hover('a.txt', { line: 0, character: 27 })
    expect(hover).toMatchObject({ range: range(0, 27, 28), contents: { kind: 'markdown' } })
    const { value } = hover?.contents as { value: string }
    for (const part of [
      /^\*\*split-sentence\*\*: /u,
      /\nerror, certain, Fluency\/Punctuation\n/u,
      /Reported \(between ⟦ and ⟧\):\n\n- `.*⟦\.⟧/u,
      /Left alone:\n\n- `/u,
    ])
      expect(value).toMatch(part)
    expect(await editor.hover('a.txt', { line: 0, character: 3 })).toBeNull()
  })

  test('in plain words for an editor that shows no Markdown', async () => {
    const { editor } = desk()
    await editor.start({})
    await editor.open('a.txt', split)
    expect(await editor.hover('a.txt', { line: 0, character: 28 })).toMatchObject({
      contents: { kind: 'plaintext', value: expect.stringMatching(/^split-sentence: /u) as unknown },
    })
  })
})

describe('repairs', () => {
  const copy = `The 𝒦 council met at the hall. of the city on Monday.\r\n\r\nIt met at the the hall on Friday.\r\n`
  const mended = 'The 𝒦 council met at the hall of the city on Monday.\r\n\r\nIt met at the hall on Friday.\r\n'

  test('one at a time, the safe one preferred', async () => {
    const { editor } = desk()
    await editor.start()
    const [fault] = await editor.open('a.txt', copy)
    const actions = await editor.actions('a.txt', range(0, 30, 31), ['quickfix'], CodeActionTriggerKind.Automatic)
    expect(actions).toEqual([
      expect.objectContaining({ title: 'Delete the stop', kind: 'quickfix', isPreferred: true, diagnostics: [fault] }),
    ])
    expect(editor.after('a.txt', actions[0])).toBe(copy.replace('hall. of', 'hall of'))
    expect(await editor.actions('a.txt', range(0, 0, 5), ['quickfix'])).toEqual([])
  })

  test('all safe ones at once, for those who ask', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('a.txt', copy)
    for (const only of [['source.fixAll.wirelint'], ['source.fixAll'], ['source'], undefined]) {
      const all = (await editor.actions('a.txt', range(0, 0, 0), only)).filter(
        ({ kind }) => kind === 'source.fixAll.wirelint',
      )
      expect(all.map(action => editor.after('a.txt', action))).toEqual([mended])
    }
    expect(await editor.actions('a.txt', range(0, 0, 0), undefined, CodeActionTriggerKind.Automatic)).toEqual([])
    // So Visual Studio Code asks on saving.
    expect(
      await editor.actions('a.txt', range(0, 0, 0), ['source.fixAll.wirelint'], CodeActionTriggerKind.Automatic),
    ).toHaveLength(1)
    expect(await editor.actions('a.txt', range(0, 0, 0), ['source.organizeImports'])).toEqual([])
  })

  test('of what stands, even right behind a letter', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('a.txt', 'The council met at the hall of the city on Monday.\n')
    await editor.type('a.txt', { range: range(0, 27, 27), text: '.' })
    const [action] = await editor.actions('a.txt', range(0, 27, 27), ['quickfix'])
    expect(editor.after('a.txt', action)).toBe('The council met at the hall of the city on Monday.\n')
  })

  test('for an editor that takes no versions of documents', async () => {
    const { editor } = desk()
    await editor.start({})
    await editor.open('a.txt', copy)
    const [action] = await editor.actions('a.txt', range(0, 30, 31), ['quickfix'])
    expect(action?.edit?.documentChanges).toBeUndefined()
    expect(editor.after('a.txt', action)).toBe(copy.replace('hall. of', 'hall of'))
  })

  test('none of a document in which something cannot be read', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('feed.jsonl', `${JSON.stringify({ text: split })}\n{"text": \n`, 'jsonl')
    expect(await editor.actions('feed.jsonl', range(0, 0, 0), ['source.fixAll'])).toEqual([])
  })
})

describe('a suppression, where a directive in the copy suppresses that and nothing else', () => {
  const fault = 'It met at the hall. of the city on Friday.'
  const other = 'The council met at the hall. of the city on Monday.'
  test.each([
    [
      'plain text',
      'a.txt',
      'plaintext',
      `Council meets\r\n\r\n${other}\r\n\r\n${fault}\r\nIt rained.\r\n`,
      `Council meets\r\n\r\n${other}\r\n\r\nwirelint-disable-next-paragraph split-sentence\r\n${fault}\r\nIt rained.\r\n`,
    ],
    [
      'Markdown',
      'a.md',
      'markdown',
      `# Council\n\n${other}\n\n${fault}\n`,
      `# Council\n\n${other}\n\n<!-- wirelint-disable-next-paragraph split-sentence -->\n\n${fault}\n`,
    ],
    [
      'HTML',
      'a.html',
      'html',
      `<article>\n  <p>${other}</p>\n  <p class="x">On <b>Friday</b>, ${fault}</p>\n</article>\n`,
      `<article>\n  <p>${other}</p>\n  <!-- wirelint-disable-next-paragraph split-sentence -->\n  <p class="x">On <b>Friday</b>, ${fault}</p>\n</article>\n`,
    ],
    [
      'NITF',
      'a.xml',
      'xml',
      `<nitf><body><body.content><p>${other}</p><p>${fault}</p></body.content></body></nitf>\n`,
      `<nitf><body><body.content><p>${other}</p><!-- wirelint-disable-next-paragraph split-sentence --><p>${fault}</p></body.content></body></nitf>\n`,
    ],
  ])('in %s', async (_, name, language, text, expected) => {
    const { editor } = desk()
    await editor.start()
    expect(await editor.open(name, text, language)).toHaveLength(2)
    const at = editor.document(name).positionAt(text.indexOf('of the city on Friday') - 2)
    const actions = await editor.actions(name, { start: at, end: at }, ['quickfix'])
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Delete the stop', true],
      ['Suppress split-sentence in this paragraph', undefined],
    ])
    expect(editor.after(name, actions[1])).toBe(expected)
    expect(
      (await editor.actions(name, { start: at, end: at }, ['quickfix'], CodeActionTriggerKind.Automatic)).map(
        ({ title }) => title,
      ),
    ).toEqual(['Delete the stop'])
  })

  test('none in a string of JSON, where there is no room for one', async () => {
    const { editor } = desk()
    await editor.start()
    const text = `{\n  "text": "${fault}"\n}\n`
    await editor.open('a.json', text, 'json')
    const at = editor.document('a.json').positionAt(text.indexOf('. of'))
    expect((await editor.actions('a.json', { start: at, end: at }, ['quickfix'])).map(({ title }) => title)).toEqual([
      'Delete the stop',
    ])
  })

  test('in a file beside the copy holds in the editor as on the command line', async () => {
    const { folder, editor } = desk({
      'wirelint.config.yaml': 'suppressions: { file: desk/kept.json }\n',
      'wire/a.txt': split,
      'desk/kept.json': '{"version": 1, "suppressions": []}',
    })
    const { fingerprint } = JSON.parse(folder.run(['-f', 'jsonl', 'wire/a.txt']).out) as { fingerprint: string }
    folder.write(
      'desk/kept.json',
      JSON.stringify({ version: 1, suppressions: [{ story: '../wire/a.txt', fingerprint }] }),
    )
    await editor.start()
    expect(await editor.open('wire/a.txt', split)).toEqual([])
  })

  test('what is said of a suppression is explained, and cannot be suppressed', async () => {
    const { editor } = desk()
    await editor.start()
    const [unused] = await editor.open('a.txt', 'wirelint-disable-next-paragraph split-sentence\nAll is well.\n')
    expect(unused).toMatchObject({ code: 'unused-suppression', severity: DiagnosticSeverity.Warning })
    expect(await editor.hover('a.txt', { line: 0, character: 3 })).toMatchObject({
      contents: { value: expect.stringContaining('A suppression that hides nothing.') as unknown },
    })
    expect(await editor.actions('a.txt', range(0, 3, 3), ['quickfix'])).toEqual([])
  })
})

describe('what it is checked with', () => {
  const levels = (found: readonly Diagnostic[]): readonly (DiagnosticSeverity | undefined)[] =>
    found.map(({ severity }) => severity)

  test('the configuration found upward from it, anew when that changes', async () => {
    const { editor, folder } = desk({ 'in/wirelint.config.yaml': 'rules: { split-sentence: warning }\n' })
    await editor.start()
    expect(levels(await editor.open('in/a.txt', split))).toEqual([DiagnosticSeverity.Warning])
    await editor.until(() => editor.registrations.length === 2, 'registrations')
    expect(editor.registrations.map(({ method }) => method)).toEqual([
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ])
    const changed = async (text: string): Promise<readonly Diagnostic[]> => {
      writeFileSync(join(folder.path, 'in/wirelint.config.yaml'), text)
      const answer = editor.published('in/a.txt')
      await editor.touched('in/wirelint.config.yaml')
      return await answer
    }
    expect(levels(await changed('rules: { split-sentence: info }\n'))).toEqual([DiagnosticSeverity.Information])
    expect(await changed('ignore: "*.txt"\n')).toEqual([])
    expect(await changed('rulse: {}\n')).toEqual([
      expect.objectContaining({
        severity: DiagnosticSeverity.Error,
        range: range(0, 0, 1),
        message: expect.stringMatching(
          /wirelint\.config\.yaml:1:1: rulse: Unknown key “rulse”\. Did you mean “rules”\?/u,
        ) as unknown,
      }),
    ])
    await editor.until(() => editor.messages.length === 1, 'message')
    expect(editor.messages[0]).toContain('Did you mean “rules”?')
    rmSync(join(folder.path, 'in/wirelint.config.yaml'))
    const gone = editor.published('in/a.txt')
    await editor.touched('in/wirelint.config.yaml')
    expect(levels(await gone)).toEqual([DiagnosticSeverity.Error])
  })

  test('what is wrong with a plug-in stands at the head of each document, and is said once', async () => {
    const { editor } = desk({
      'wirelint.config.yaml': 'plugins: [./gone.mjs, ./one.mjs]\n',
      'one.mjs': 'export default [{ id: "One" }]\n',
    })
    await editor.start()
    const heads = (found: readonly Diagnostic[]): readonly unknown[] =>
      found.filter(({ code }) => code === undefined).map(({ range: { start }, message }) => [start.line, message])
    const expected = [
      'wirelint.config.yaml:1:11: plugins.0: Plug-in gone.mjs cannot be loaded: ',
      'wirelint.config.yaml:1:23: plugins.1: Plug-in one.mjs: rule One is ignored: ',
    ].map(message => [0, expect.stringContaining(message) as unknown])
    const first = await editor.open('a.txt', split)
    expect(heads(first)).toEqual(expected)
    expect(places(first)).toContain('split-sentence 0:27-0:28')
    expect(heads(await editor.open('b.txt', split))).toEqual(expected)
    const typed = editor.published('a.txt')
    await editor.type('a.txt', { range: range(0, 0, 0), text: 'On Monday: ' })
    expect(heads(await typed)).toEqual(expected)
    expect(editor.messages).toHaveLength(2)
  })

  test('a plug-in that lacks a module is tried anew, and what it was lacking is said once', async () => {
    const { editor, folder } = desk({
      'wirelint.config.yaml': 'plugins: ./one.mjs\n',
      'one.mjs': 'export { default } from "./words.mjs"\n',
    })
    await editor.start()
    const heads = (found: readonly Diagnostic[]): readonly unknown[] =>
      found.filter(({ code }) => code === undefined).map(({ message }) => message)
    expect(heads(await editor.open('a.txt', split))).toEqual([expect.stringContaining('words.mjs')])
    const again = editor.published('a.txt')
    await editor.touched('elsewhere/package.json')
    expect(heads(await again)).toHaveLength(1)
    expect(editor.messages).toHaveLength(1)
    writeFileSync(join(folder.path, 'words.mjs'), 'export default []\n')
    const typed = editor.published('a.txt')
    await editor.type('a.txt', { range: range(0, 0, 0), text: 'On Monday: ' })
    expect(heads(await typed)).toEqual([])
  })

  test('a rule that ends the process ends no server', async () => {
    const rule =
      "export default { id: 'my-rule', family: 'own', mqm: 'Style', severity: 'error', certainty: 'certain', roles: ['body'], summary: 's', why: 'w', examples: { bad: [], good: [] }, *check() { process.exit(4) } }\n"
    const { editor } = desk({ 'wirelint.config.yaml': 'plugins: ./own.mjs\n', 'own.mjs': rule })
    await editor.start()
    expect((await editor.open('a.txt', split)).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('it calls process.exit(4)'),
    )
  })

  test('a configuration in JavaScript is loaded anew, and what it prints goes nowhere near the protocol', async () => {
    const { editor, folder } = desk()
    const config = (level: string): string =>
      `console.log('hello'); process.stdout.write('world')\nexport default { rules: { 'split-sentence': '${level}' } }\n`
    writeFileSync(join(folder.path, 'wirelint.config.mjs'), config('info'))
    await editor.start()
    expect(levels(await editor.open('a.txt', split))).toEqual([DiagnosticSeverity.Information])
    writeFileSync(join(folder.path, 'wirelint.config.mjs'), `// changed\n${config('warning')}`)
    const again = editor.published('a.txt')
    await editor.touched('wirelint.config.mjs')
    expect(levels(await again)).toEqual([DiagnosticSeverity.Warning])
    expect(editor.protocol().every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true)
  })

  test('the editor’s settings: a configuration for all, a preset', async () => {
    const { editor } = desk({ 'desk/house.yaml': 'rules: { split-sentence: info }\n' })
    editor.settings = { config: 'desk/house.yaml' }
    await editor.start()
    expect(levels(await editor.open('a.txt', split))).toEqual([DiagnosticSeverity.Information])
    const british = editor.published('a.txt')
    await editor.set({ config: '', preset: 'strict' })
    expect(levels(await british)).toEqual([DiagnosticSeverity.Error])
    await editor.open('b.txt', 'The “so-called” plan was approved by the council on Monday.\n')
    const plain = editor.published('b.txt')
    await editor.set({ preset: 'uk' })
    await plain
    const wrong = editor.published('a.txt')
    await editor.set({ preset: 'kyoto', run: 'ontype', config: 3 })
    await wrong
    expect(editor.messages).toEqual([
      'wirelint: Setting wirelint.config must be text.',
      'wirelint: Setting wirelint.run cannot be “ontype”. Did you mean “onType”? Values: onType, onSave.',
      expect.stringContaining(
        'wirelint: Setting wirelint.preset: Unknown preset “kyoto”. Did you mean “kyodo”?',
      ) as unknown,
    ])
    const gone = editor.published('a.txt')
    await editor.set({ config: 'gone.yaml' })
    expect((await gone).map(({ message }) => message)).toEqual([expect.stringContaining('Cannot read') as unknown])
  })

  test('settings that the server is started with, where the editor has none when it is asked', async () => {
    const { editor } = desk({ 'house.yaml': 'rules: { split-sentence: info }\n' })
    await editor.start(undefined, { wirelint: { config: 'house.yaml' } })
    expect(levels(await editor.open('a.txt', split))).toEqual([DiagnosticSeverity.Information])
  })

  test('settings from an editor that has no way to be asked', async () => {
    const { editor } = desk({ 'house.yaml': 'rules: { split-sentence: info }\n' })
    await editor.start({}, { config: 'house.yaml' })
    expect(levels(await editor.open('a.txt', split))).toEqual([DiagnosticSeverity.Information])
    const changed = editor.published('a.txt')
    await editor.set({ config: null })
    expect(levels(await changed)).toEqual([DiagnosticSeverity.Error])
  })

  test('on save alone, where that is set', async () => {
    const { editor } = desk()
    editor.settings = { run: 'onSave' }
    await editor.start()
    await editor.open('a.txt', 'All is well.\n')
    await editor.type('a.txt', { text: split })
    expect(await editor.hover('a.txt', { line: 0, character: 27 })).toBeNull()
    const saved = editor.published('a.txt')
    await editor.save('a.txt')
    expect(places(await saved)).toEqual(['split-sentence 0:27-0:28'])
    expect(editor.versions('a.txt')).toEqual([1, 2])
  })
})

describe('the life cycle', () => {
  const [notInitialized, invalidRequest, invalidParams] = [-32002, -32600, -32602]
  const at = (editor: Editor): object => ({
    textDocument: { uri: editor.uri('a.txt') },
    position: { line: 0, character: 27 },
  })

  test('before “initialize” requests are refused, and what is told is not taken', async () => {
    const { editor } = desk()
    for (const method of ['textDocument/hover', 'shutdown', 'no/such'])
      expect(await editor.ask(method, at(editor))).toBe(notInitialized)
    await editor.tell('textDocument/didOpen', {
      textDocument: { uri: editor.uri('a.txt'), languageId: 'plaintext', version: 1, text: split },
    })
    await editor.start()
    expect(await editor.ask('textDocument/hover', at(editor))).toBeNull()
  })

  test('a second “initialize” is refused, and nothing is said twice', async () => {
    const { editor } = desk()
    await editor.start()
    expect(await editor.ask('initialize', { processId: null, rootUri: null, capabilities: {} })).toBe(invalidRequest)
    await editor.tell('initialized', {})
    expect(await editor.open('a.txt', split)).toHaveLength(1)
    expect(await editor.hover('a.txt', { line: 0, character: 27 })).not.toBeNull()
    expect(editor.versions('a.txt')).toEqual([1])
    expect(editor.registrations).toHaveLength(2)
  })

  test('after “shutdown” requests are refused, and exit is code 0', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('a.txt', split)
    await editor.shutdown()
    for (const method of ['textDocument/hover', 'shutdown', 'initialize'])
      expect(await editor.ask(method, at(editor))).toBe(invalidRequest)
    expect(await editor.exit()).toBe(0)
  })

  test.each([
    ['initialize', undefined],
    ['initialize', {}],
    ['initialize', { capabilities: { textDocument: { hover: { contentFormat: 3 } } } }],
    ['initialize', { capabilities: {}, workspaceFolders: [3] }],
  ])('a %s that is wrong is refused, and may be said again: %j', async (method, params) => {
    const { editor } = desk()
    expect(await editor.ask(method, params)).toBe(invalidParams)
    await editor.start()
    expect(await editor.open('a.txt', split)).toHaveLength(1)
  })

  test('params that are wrong are refused, and what is told with wrong ones is left out', async () => {
    const { editor } = desk()
    await editor.start()
    await editor.open('a.txt', split)
    const { textDocument, position } = at(editor) as { textDocument: object; position: object }
    for (const params of [
      undefined,
      {},
      { textDocument: { uri: 3 }, position },
      { textDocument, position: { line: 'x' } },
    ])
      expect(await editor.ask('textDocument/hover', params)).toBe(invalidParams)
    for (const params of [
      { textDocument },
      { textDocument, range: 3, context: {} },
      { textDocument, range: range(0, 0, 1), context: { only: 'quickfix' } },
    ])
      expect(await editor.ask('textDocument/codeAction', params)).toBe(invalidParams)
    await editor.tell('textDocument/didOpen', {
      textDocument: { uri: editor.uri('b.txt'), languageId: 'plaintext', version: 1, text: 3 },
    })
    expect(await editor.ask('textDocument/hover', at(editor))).toMatchObject({ contents: {} })
    expect([editor.messages, editor.versions('b.txt')]).toEqual([[], []])
  })

  test('a configuration that would end the server does not', async () => {
    const { editor } = desk({ 'wirelint.config.mjs': 'export default {}\nprocess.exit(3)\n' })
    await editor.start()
    expect(await editor.open('a.txt', split)).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /wirelint\.config\.mjs:2: This configuration could not be loaded: it calls process\.exit\(3\)\.$/u,
        ) as unknown,
      }),
    ])
    await editor.shutdown()
    expect(await editor.exit()).toBe(0)
  })
})

describe('the end', () => {
  test.each([[['lsp']], [['lsp', '--stdio']], [['lsp', '--stdio', `--clientProcessId=${String(process.pid)}`]]])(
    '%s: shut down and exit, code 0, and nothing but the protocol was written',
    async args => {
      const { editor } = desk({}, args)
      await editor.start()
      await editor.open('a.txt', split)
      await editor.shutdown()
      expect(await editor.exit()).toBe(0)
      expect(editor.protocol().length).toBeGreaterThan(3)
    },
  )

  test('with the editor, however that ends', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    const { editor } = desk({}, ['lsp', '--stdio', `--clientProcessId=${String(pid)}`])
    await editor.start()
    expect(await editor.ended()).toBe(1)
  })

  test('exit without shutdown, code 1', async () => {
    const { editor } = desk()
    await editor.start()
    expect(await editor.exit()).toBe(1)
  })
})
