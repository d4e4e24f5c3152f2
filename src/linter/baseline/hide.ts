import type { Diagnostic, Hidden, StoryReport } from '../report.js'

/** A story without some of its diagnostics, which `hide` names by whom they are hidden; its verdict and score stay. */
export function hiding(
  story: StoryReport,
  hide: (diagnostic: Diagnostic) => Pick<Hidden, 'by' | 'reason'> | null,
): StoryReport {
  const why = story.diagnostics.map(hide)
  const hidden = story.diagnostics.flatMap((diagnostic, index) => {
    const [frame, by] = [story.frames[index], why[index]]
    return frame === undefined || by === undefined || by === null ? [] : [{ diagnostic, frame, ...by }]
  })
  return hidden.length === 0
    ? story
    : {
        ...keeping(story, (_, index) => why[index] === null),
        hidden: [...story.hidden, ...hidden].sort((a, b) => a.diagnostic.start.offset - b.diagnostic.start.offset),
      }
}

/** A story with some of its diagnostics alone. */
export const keeping = (story: StoryReport, keep: (diagnostic: Diagnostic, index: number) => boolean): StoryReport => ({
  ...story,
  diagnostics: story.diagnostics.filter(keep),
  frames: story.frames.filter((_, index) => keep(story.diagnostics[index] as Diagnostic, index)),
})
