import type { Diagnostic, HiddenDiagnostic, StoryReport } from '../report.js'

/** Hides the diagnostics of a story for which `findHider` returns a reason. The story's verdict and score stay. */
export function hideDiagnostics(
  story: StoryReport,
  findHider: (diagnostic: Diagnostic) => Pick<HiddenDiagnostic, 'by' | 'reason'> | null,
): StoryReport {
  const hiders = story.diagnostics.map(findHider)
  const hidden = story.diagnostics.flatMap((diagnostic, index) => {
    const [frame, hider] = [story.frames[index], hiders[index]]
    return frame === undefined || hider == null ? [] : [{ diagnostic, frame, ...hider }]
  })
  if (hidden.length === 0) return story
  return {
    ...filterDiagnostics(story, (_, index) => hiders[index] === null),
    hidden: [...story.hidden, ...hidden].sort((a, b) => a.diagnostic.start.offset - b.diagnostic.start.offset),
  }
}

/** Returns a story with only some of its diagnostics. */
export const filterDiagnostics = (
  story: StoryReport,
  isShown: (diagnostic: Diagnostic, index: number) => boolean,
): StoryReport => ({
  ...story,
  diagnostics: story.diagnostics.filter(isShown),
  // There is a frame for each diagnostic.
  frames: story.frames.filter((_, index) => isShown(story.diagnostics[index] as Diagnostic, index)),
})
