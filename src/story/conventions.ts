/**
 * The conventions by which wires set apart what is no running text, as patterns that readers and rules share.
 * Sources: copy of AP, AFP, Reuters, Kyodo, Yonhap, Xinhua, TASS; WIRE.md of this project names the forms.
 */

/** Where somebody stands in a picture: "(L)", "(center left)", "(2nd from R)", "(front row, 3rd from left)". */
export const positionMark =
  /\((?:[LRC]|(?:far |front |back |top |bottom |upper |lower |center |centre )?(?:left|right|center|centre|front|back|top|bottom)(?: left| right| row)?|(?:front|back) row, \w{1,10} from (?:left|right|[LR])|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth) from (?:the )?(?:left|right|[LR])|clockwise from \w{1,10}(?: \w{1,10})?)\)/u

/** Words by which a caption speaks of its own picture. */
export const pictureWords =
  /^(?:(?:the|this|a|an|in this|in the) )?(?:[\w-]+ ){0,3}?(?:photo|photograph|picture|image|file photo|screenshot|video grab)s?(?: \([^()]{1,30}\))? (?:shows?|showing|taken|released|provided|supplied|distributed|dated)\b|^FILE ?(?:-|--|–|—|:)|^(?:Undated )?(?:file|handout|pool) photo\b|\b(?:is|are) (?:seen|pictured) (?:in|at|on|during|with) /iu

/** A credit in brackets: "(Kyodo)", "(KCNA/Kyodo)", "(AP Photo/Lee Jin)", "(Photo by Li Tao/Xinhua)", "[Photo courtesy of …]". */
export const credit =
  /[([](?:(?:[\p{L}\p{M}’' -]{0,20})?[Pp]hotos?(?: (?:by|courtesy of|provided by|supplied by|from))?[ :/]{0,2}(?:the )?[\p{L}][^()[\]\n]{1,60}|(?:AP|AFP|EPA|Reuters|Getty|Pool|Kyodo|KCNA|Yonhap|Xinhua|TASS|CNS|VNA|ANSA|EFE|dpa|PA|UPI|AAP|Anadolu|Jiji|IRNA|TNB|LNA)(?:[ /-][\p{L}\p{M}.’' /-]{1,50})?|[\p{Lu}][\p{L}\p{M}.’']{1,20}(?:[ ][\p{Lu}][\p{L}\p{M}.’']{1,20}){0,3}\/[\p{Lu}][\p{L}\p{M}.’' /-]{1,40}|Pool photo|[Ff]ile photo|[Hh]andout)[)\]]/u

/** The label of a list of headlines of other stories. */
export const relatedLabel = /(?:Related (?:coverage|stories|story|articles?|news|links|reports|content)|Read (?:more|also|next)|See also|Also read|More (?:stories|news|coverage)|You may also like|Recommended(?: reading| stories)?) ?:/u

/** A line that says the story is over, or goes on in another take. */
export const endMark = /^(?:\((?:MORE|END|ENDS|more|end)\)|MORE|END|ENDS|-30-|-0-|#{3}|XXX|=(?:Kyodo|AP|AFP)|\/(?:END|ENDS)\/)$/u
