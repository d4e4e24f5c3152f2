import { StoryFilter } from './story-filter.js'
import { MarkHover } from './mark-hover.js'
import { KeyListener } from './key-listener.js'
import { moveSummary } from './move-summary.js'
import { NoteCard } from './note-card.js'
import { PageMarks } from './page-marks.js'
import { sortScores } from './sort-scores.js'
import { switchTheme } from './switch-theme.js'
import { MarkWalk } from './mark-walk.js'

/**
 * The page's script, made of the source text of its parts. So a part may use only the browser's names and its
 * arguments: no import, no constant of its file.
 */
export const script = `{
(${moveSummary.toString()})();
(${switchTheme.toString()})();
(${sortScores.toString()})();
const marks=new (${PageMarks.toString()})();
const card=new (${NoteCard.toString()})(marks);
const walk=new (${MarkWalk.toString()})(marks,card);
new (${MarkHover.toString()})(marks,card,walk);
new (${StoryFilter.toString()})();
new (${KeyListener.toString()})();
}`
