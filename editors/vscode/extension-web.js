import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Hover,
  MarkdownString,
  Range,
  Uri,
  WorkspaceEdit,
  commands,
  languages,
  window,
  workspace,
} from 'vscode'
import { fix, lint, makeTagger, rules } from '../../dist/library/index.js'

/*
 * The extension where VS Code runs in a browser: no server can be started there, so the library checks the documents in the
 * extension's own worker. Configurations are files, and play no part.
 */
const pause = 300
const longest = 100_000

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export async function activate(context) {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'out', 'english-model.json'))
  const tagger = makeTagger(new Uint8Array(bytes))
  const languageNames = context.extension.packageJSON.activationEvents.flatMap(
    event => /^onLanguage:(.+)$/u.exec(event)?.[1] ?? [],
  )
  const shown = languages.createDiagnosticCollection('wirelint')
  const found = new Map()
  const waiting = new Map()

  const requestFor = document => {
    const preset = workspace.getConfiguration('wirelint').get('preset', '')
    return { tagger, file: document.fileName, ...(preset && { config: { presets: [preset] } }) }
  }
  const check = document => {
    waiting.delete(document.uri.toString())
    const { stories } = lint(document.getText(), requestFor(document))
    const issues = stories.flatMap(({ diagnostics }) => diagnostics)
    found.set(document.uri.toString(), { version: document.version, issues })
    shown.set(
      document.uri,
      issues.map(issue => show(issue, document)),
    )
  }
  const schedule = (document, milliseconds) => {
    if (!languageNames.includes(document.languageId) || document.getText().length > longest) return
    const key = document.uri.toString()
    clearTimeout(waiting.get(key))
    waiting.set(
      key,
      setTimeout(() => check(document), milliseconds),
    )
  }
  const issuesAt = (document, range) => {
    const checked = found.get(document.uri.toString())
    if (checked?.version !== document.version) return []
    return checked.issues.filter(issue => rangeOf(issue.start.offset, issue.end.offset, document).intersection(range))
  }

  context.subscriptions.push(
    shown,
    workspace.onDidOpenTextDocument(document => schedule(document, 0)),
    workspace.onDidChangeTextDocument(({ document }) => schedule(document, pause)),
    workspace.onDidCloseTextDocument(document => {
      clearTimeout(waiting.get(document.uri.toString()))
      found.delete(document.uri.toString())
      shown.delete(document.uri)
    }),
    languages.registerHoverProvider(languageNames, {
      provideHover: (document, place) => {
        const [issue] = issuesAt(document, new Range(place, place))
        const rule = rules.find(({ id }) => id === issue?.ruleId)
        return rule && new Hover(new MarkdownString(`**${rule.id}**: ${rule.summary}.\n\n${rule.why.trim()}`))
      },
    }),
    languages.registerCodeActionsProvider(languageNames, {
      provideCodeActions: (document, range) => issuesAt(document, range).flatMap(issue => actionsFor(issue, document)),
    }),
    commands.registerCommand('wirelint.fixAll', async () => {
      const document = window.activeTextEditor?.document
      if (document === undefined) return
      const { text } = fix(document.getText(), requestFor(document))
      const edit = new WorkspaceEdit()
      edit.replace(document.uri, rangeOf(0, document.getText().length, document), text)
      await workspace.applyEdit(edit)
    }),
    commands.registerCommand('wirelint.restart', () =>
      workspace.textDocuments.forEach(document => schedule(document, 0)),
    ),
    commands.registerCommand('wirelint.showOutput', () =>
      window.showInformationMessage('wirelint has no output here: the library checks in the browser.'),
    ),
  )
  for (const document of workspace.textDocuments) schedule(document, 0)
}

const rangeOf = (start, end, document) => new Range(document.positionAt(start), document.positionAt(end))

function show({ start, end, severity, message, ruleId }, document) {
  const shown = new Diagnostic(rangeOf(start.offset, end.offset, document), message, severities[severity])
  return Object.assign(shown, { source: 'wirelint', code: ruleId })
}

const actionsFor = (issue, document) =>
  issue.suggestions.map(({ title, edits, safe }) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.edit = new WorkspaceEdit()
    for (const { start, end, text } of edits) action.edit.replace(document.uri, rangeOf(start, end, document), text)
    return Object.assign(action, { isPreferred: safe, diagnostics: [show(issue, document)] })
  })
