/** A text that repeats one thing, which makes careless code take time that grows with the square of the length. */
export interface Shape {
  readonly name: string
  readonly unit: string
}

const marks = [
  ...['.', ',', ';', ':', '!', '?', '-', '–', '—', '…', '/', '|', '\\', '@', '#', '%', '&', '*', '_', '=', '~'],
  ...['"', "'", '“', '”', '‘', '’', '„', '«', '»', '`', '´', '(', ')', '[', ']', '{', '}', '<', '>', '。', '，'],
]

/** Each mark alone, with spaces, and after a word. */
const ofMarks = marks.flatMap(mark => [
  { name: `${mark} alone`, unit: mark },
  { name: `${mark} with spaces`, unit: `${mark} ` },
  { name: `${mark} after words`, unit: `harbor${mark} ` },
])

const ofWords = [
  ...['a ', 'the ', 'the the ', 'of ', 'of in ', 'and ', 'to ', 'will ', 'he said ', 'said he said ', 'No. ', 'U.S. '],
  ...['Kim ', 'Kim Ro ', 'harbor ', 'Harbor talks ', 'The harbor opened. ', 'the harbor opened. of ', 'is is was '],
  ...[
    '12 ',
    '1,000 ',
    '1,00,000 ',
    '$5 ',
    'March 1, 2024, ',
    '2024-03-01 ',
    '10:30 ',
    '5\'10" ',
    '1. ',
    '12 people and 13 ',
  ],
  ...[
    '"Yes," he said. ',
    '“Yes,” he said. ',
    '“Yes, ‘no’ ',
    "'Yes' ",
    "rock 'n' roll ",
    '(Kim) ',
    '(Xinhua) -- ',
    '[1] ',
  ],
  ...[
    'according to Xinhua ',
    'Xinhua reported, reported Xinhua. ',
    'the agency said of the agency ',
    '&amp; ',
    '&nbsp;',
  ],
  ...[
    '<b>bold</b> ',
    '<br>',
    'http://a.example/b ',
    'a@b.example ',
    '#talks @kim ',
    'Ã©',
    'â€™',
    '汉字 ',
    'речь ',
    '\u00AD',
    '\uFFFD',
  ],
  ...[
    'a\n',
    'a\n\n',
    'Photo: Kim\n\n',
    'The harbor opened.\n\n',
    'Read more\n',
    '\t',
    '   ',
    '- item\n',
    'a.k.a. ',
    'a. b ',
    'a: b ',
    '😀 ',
  ],
].map(unit => ({ name: JSON.stringify(unit), unit }))

/** Shapes for the count of work. Each is repeated to the length that is asked for. */
export const shapes: readonly Shape[] = [...ofMarks, ...ofWords]

/** Repeats a shape up to so many UTF-16 units. */
export const fill = ({ unit }: Shape, length: number): string => unit.repeat(Math.floor(length / unit.length))
