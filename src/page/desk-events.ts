/// <reference lib="dom" />
import { DeskFrame } from './desk-frame.js'
import type { IssueKey } from './editor/mark-field.js'
import { byId } from './element.js'

/** Everything that a reader does with the page, apart from typing. */
export interface DeskActions {
  readonly walk: (step: 1 | -1) => void
  readonly undo: () => void
  readonly repair: () => void
  readonly take: () => void
  readonly stop: () => void
  /** Shows all issues again. */
  readonly regard: () => void
  readonly clear: () => void
  /** Makes the first repair of the issue that is looked at. */
  readonly fix: () => void
  readonly look: (key: IssueKey) => void
  /** Opens a file that was chosen or dropped; `isSource` is true if it was dropped on the source. */
  readonly open: (name: string, bytes: Uint8Array, isSource: boolean) => void
  /** Takes a pasted text in place of all. */
  readonly paste: (text: string) => void
  /** True if a text that is pasted into the story takes the place of all of it. */
  readonly isReplaced: () => boolean
}

/** Connects buttons, keys, files and the clipboard with what they do. */
export function listenToDesk(actions: DeskActions): void {
  listenToButtons(actions)
  listenToFiles(actions)
  listenToKeys(actions)
  document.addEventListener(
    'paste',
    event => {
      takePaste(event, actions)
    },
    true,
  )
  byId('reading').addEventListener('click', event => {
    const key = DeskFrame.readKey(event.target)
    if (key === null) return
    event.preventDefault()
    actions.look(key)
  })
}

function listenToButtons(actions: DeskActions): void {
  const help = byId<HTMLDialogElement>('help')
  const presses: Readonly<Record<string, () => void>> = {
    on: () => {
      actions.walk(1)
    },
    back: () => {
      actions.walk(-1)
    },
    undo: actions.undo,
    repair: actions.repair,
    take: actions.take,
    stop: actions.stop,
    regard: actions.regard,
    clear: actions.clear,
    ask: () => {
      help.showModal()
    },
    'open-file': () => {
      byId('file').click()
    },
  }
  for (const [id, press] of Object.entries(presses)) byId(id).addEventListener('click', press)
}

function listenToFiles({ open }: DeskActions): void {
  const input = byId<HTMLInputElement>('file')
  const read = async (file: File | undefined, isSource: boolean): Promise<void> => {
    if (file !== undefined) open(file.name, new Uint8Array(await file.arrayBuffer()), isSource)
  }
  input.addEventListener('change', () => {
    void read(input.files?.[0], false).then(() => {
      input.value = ''
    })
  })
  const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', event => {
    if (!holdsFile(event)) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove('dropping')
  })
  document.addEventListener(
    'drop',
    event => {
      document.body.classList.remove('dropping')
      if (!holdsFile(event)) return
      event.preventDefault()
      event.stopPropagation()
      const isSource = event.target instanceof Element && event.target.closest('#source') !== null
      void read(event.dataTransfer?.files[0], isSource)
    },
    true,
  )
}

/** Keys that work wherever the focus is; in the text they are the editor's own. */
function listenToKeys({ walk, fix }: DeskActions): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || byId<HTMLDialogElement>('help').open) return
    if (event.key === 'F8') walk(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && event.altKey) fix()
    else return
    event.preventDefault()
  })
}

/** Takes a pasted story in place of the example, or of all if nothing else was there or all was selected. */
function takePaste(event: ClipboardEvent, { paste, isReplaced }: DeskActions): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const target = event.target instanceof Element ? event.target : document.body
  const isInStory = target.closest('#copy .cm-content') !== null
  const isElsewhere = !isInStory && target.closest('input,textarea,select,dialog,[contenteditable=true]') !== null
  if (text === '' || isElsewhere || (isInStory && !isReplaced())) return
  event.preventDefault()
  event.stopPropagation()
  paste(text)
}
