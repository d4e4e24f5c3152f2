/**
 * The conventions by which wires set apart what is no running text, as patterns that readers and rules share.
 * Sources: copy of AP, AFP, Reuters, Kyodo, Yonhap, Xinhua, TASS; WIRE.md of this project names the forms.
 */

/** Where somebody stands in a picture: "(L)", "(center left)", "(2nd from R)", "(front row, 3rd from left)". */
export const positionMark =
  /\((?:[LRC]|(?:far |front |back |top |bottom |upper |lower |center |centre )?(?:left|right|center|centre|front|back|top|bottom)(?: left| right| row)?|(?:front|back) row, \w{1,10} from (?:left|right|[LR])|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth) from (?:the )?(?:left|right|[LR])|clockwise from \w{1,10}(?: \w{1,10})?)\)/u

/** Words by which a caption speaks of its own picture. */
export const pictureWords =
  /^(?:[A-Za-z-]{1,12} ){0,4}(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Ss]creenshot|[Vv]ideo grab)s?(?: \([^()]{1,30}\))? (?:shows?|showing|taken|released|provided|supplied|distributed|dated) |^FILE ?(?:-|--|–|—|:)|^(?:Undated |)(?:[Ff]ile|[Hh]andout|[Pp]ool) photo |(?: is| are) (?:seen|pictured) (?:in|at|on|during|with) /u

/**
 * A credit in brackets: "(Kyodo)", "(KCNA/Kyodo)", "(AP Photo/Lee Jin)", "(Photo by Li Tao/Xinhua)", "[Photo courtesy of …]".
 * Capitals are spelt out: the class of all capitals takes longer to compile than most stories to check.
 */
export const credit =
  /[([](?:[^()[\]\n]{0,20}[Pp]hotos?(?: (?:by|courtesy of|provided by|supplied by|from))?[ :/]{0,2}[A-Za-zÀ-ž][^()[\]\n]{1,60}|(?:AP|AFP|EPA|Reuters|Getty|Pool|Kyodo|KCNA|Yonhap|Xinhua|TASS|CNS|VNA|ANSA|EFE|dpa|PA|UPI|AAP|Anadolu|Jiji|IRNA|TNB|LNA)(?:[ /-][^()[\]\n]{1,50})?|[A-ZÀ-Ž][^()[\]\n/]{1,60}\/[A-ZÀ-Ž][^()[\]\n]{1,40}|Pool photo|[Ff]ile photo|[Hh]andout)[)\]]/u

/** The label of a list of headlines of other stories. */
export const relatedLabel =
  /(?:Related (?:coverage|stories|story|articles?|news|links|reports|content)|Read (?:more|also|next)|See also|Also read|More (?:stories|news|coverage)|You may also like|Recommended(?: reading| stories)?) ?:/u

/** A line that says the story is over, or goes on in another take. */
export const endMark =
  /^(?:\((?:MORE|END|ENDS|more|end)\)|MORE|END|ENDS|[Ee]nds?|-30-|-0-|#{3}|XXX|=(?:Kyodo|AP|AFP)|\/(?:END|ENDS)\/)$/u

/** A line that only sets two parts of the copy apart: "___", "* * *". */
export const separator = /^(?:[_*=~-] ?){3,}$/u

/** What signs the last line of a story: the agency's letters and the desk's: "AAP RTV ar", "AFP sn". */
export const signOff = /^[A-Z]{2,5}(?: [A-Z]{2,4})?(?: [a-z]{2,4})?$/u

/** A line by which a desk switches rules off; it is no copy. */
export const suppressionLine = /^(?:# ?)?wirelint-(?:disable|enable)(?![a-zA-Z])/u

/** A blank line, white or not, ends a paragraph. */
export const blankLine = /\n[^\S\n]*\n/gu
