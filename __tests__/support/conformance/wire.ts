import { body, type ConformanceRow } from './row.js'

/** An IPTC 7901 message. */
const iptc = (lines: string, slug = ''): string =>
  `\u0001lna0042 4 i 40 LNA 012\r\n\r\n${slug}\u0002${lines}\r\n\u0003091200 GMT May 24\r\n\u0004`

/** An ANPA 1312 message. */
const anpa = (lines: string, set = '\u0011'): string =>
  `\u0016\u0016\u0001W2607\u001f_asian\r\nr a\u0013${set} BC-Harbor   05-09 0040\r\n\u0002${lines}\r\n\t   \u0003AP-WF-05-09-24 1200GMT<\r\n\u0004`

export const wireRows: readonly ConformanceRow[] = [
  {
    format: 'iptc7901',
    element: 'lines before STX',
    file: iptc('Talks opened.', 'Lundmark/harbor/\r\n'),
    field: ['slug', 'Lundmark/harbor/'],
  },
  {
    format: 'iptc7901',
    element: 'lines behind STX, to a blank line or “=”',
    file: iptc('Talks on the harbor\r\nopen in Skarne =\r\n\r\nTalks opened.'),
    field: ['headline', 'Talks on the harbor open in Skarne'],
  },
  {
    format: 'iptc7901',
    element: '“By …” among them',
    file: iptc('Talks open\r\nBy Ann Lee =\r\n\r\nTalks opened.'),
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'iptc7901',
    element: 'paragraphs, hard-wrapped',
    file: iptc(
      'Talks open =\r\n\r\n   Talks\r\n\r\n   Talks on the harbor of Skarne opened on Thursday, as\r\nthe government said.',
    ),
    field: ['body', 'Talks\n\nTalks on the harbor of Skarne opened on Thursday, as the government said.'],
  },
  {
    format: 'iptc7901',
    element: 'place and agency before a dash',
    file: iptc('Talks open =\r\n\r\n   Skarne (dpa) - Talks opened.'),
    field: ['dateline', 'Skarne (dpa)'],
  },
  {
    format: 'iptc7901',
    element: 'notebook, and what is not for publication',
    file: iptc('Talks open =\r\n\r\nTalks opened.\r\n\r\n## Note to editors\r\n- adds quote'),
    field: ['editors-note', '- adds quote'],
  },
  {
    format: 'iptc7901',
    element: 'rows of a table',
    file: iptc('\r\nTalks opened.\r\n\r\nSkarne      12    sunny      4'),
    field: null,
  },
  { format: 'iptc7901', element: 'other control characters', file: iptc('\r\nTalks\u000e opened.\u007f'), field: body },
  {
    format: 'anpa',
    element: 'first “^” line',
    file: anpa('^BC-Harbor, 1st Ld-Writethru,40<\r\n\t   Talks opened.'),
    field: ['slug', 'BC-Harbor, 1st Ld-Writethru'],
  },
  {
    format: 'anpa',
    element: 'second “^” line',
    file: anpa('^BC-Harbor,40<\r\n^Talks open<\r\n\t   Talks opened.'),
    field: ['headline', 'Talks open'],
  },
  {
    format: 'anpa',
    element: '“^By …=”',
    file: anpa('^BC-Harbor,40<\r\n^Talks open<\r\n^By ANN LEE=\r\n\t   Talks opened.'),
    field: ['byline', 'By ANN LEE'],
  },
  {
    format: 'anpa',
    element: 'the “^” line behind it',
    file: anpa('^BC-Harbor,40<\r\n^By ANN LEE=\r\n^Lundmark News=\r\n\t   Talks opened.'),
    field: ['credit', 'Lundmark News'],
  },
  {
    format: 'anpa',
    element: "“^Eds: …”, “^EDITOR'S NOTE _ …”, “^AP Photo …”",
    file: anpa('^BC-Harbor,40<\r\n^Eds: Adds quote.<\r\n\t   Talks opened.'),
    field: ['editors-note', 'Eds: Adds quote.'],
  },
  {
    format: 'anpa',
    element: 'lines that begin with a tab',
    file: anpa('^BC-Harbor,40<\r\n\t   Talks opened\r\nat last.\r\n\t   They go on.'),
    field: ['body', 'Talks opened at last.\n\nThey go on.'],
  },
  {
    format: 'anpa',
    element: '“(AP) _ ”',
    file: anpa('^BC-Harbor,40<\r\n\t   SKARNE (AP) _ Talks opened.'),
    field: ['dateline', 'SKARNE (AP)'],
  },
  {
    format: 'anpa',
    element: "`` and ''",
    file: anpa("^BC-Harbor,40<\r\n\t   ``Talks opened,'' he said."),
    field: ['body', '“Talks opened,” he said.'],
  },
  {
    format: 'anpa',
    element: 'rows of a table (DC2 in the heading)',
    file: anpa(
      '^BC-WEA,40<\r\n^Talks open<\r\n\t   Temperatures in the cities of Lundmark and Kesh as of noon on Thursday, May 9:<\r\n\t   Skarne;12;14<',
      '\u0012',
    ),
    field: ['body', 'Temperatures in the cities of Lundmark and Kesh as of noon on Thursday, May 9:'],
  },
  {
    format: 'iptc7901',
    element: 'a message without its control characters: slug line',
    file: 'lna00412 3 i 120    lna 0764\n\nLundmark/harbor/\nTalks open\nBy Ann Lee =\n\nTalks opened.\n',
    field: ['slug', 'Lundmark/harbor/'],
  },
  {
    format: 'iptc7901',
    element: 'Kyodo’s second line of the heading',
    file: '\u0001a0231KYODO\u001f__abc-\r\nu s\u0014\u0012 BC-Harbor   17-10 0265\r\n\u0002Talks open+\r\n     Talks opened.\r\n==Kyodo\r\n\u0003',
    field: ['slug', 'BC-Harbor'],
  },
  {
    format: 'anpa',
    element: 'a list of headlines: lines of the head without “<” after the headline',
    file: anpa('^BC-Top-News,40<\r\n^Top news<\r\n^Talks open in Skarne\r\n'),
    field: ['related', 'Talks open in Skarne'],
  },
  {
    format: 'iptc7901',
    element: 'a line in brackets among them: “(Background)”',
    file: '\u0001lna0042 3 i 211 LNA 0617\r\n\r\nharbor/\r\n\u0002(Background)\r\nTalks open =\r\n\r\n   Talks opened.\r\n\u0003\u0004',
    field: ['editors-note', '(Background)'],
  },
  {
    format: 'anpa',
    element: 'a message without “^” and tabs: first line',
    file: '\u0016\u0001a0231KYODO\r\nu i BC-Harbor   05-03 0123\r\n\u0002TALKS OPEN\r\n\r\n   Talks opened.\r\n\u0003\u0004',
    field: ['headline', 'TALKS OPEN'],
  },
  {
    format: 'zczc',
    element: 'lines of the service above the marked ones',
    file: 'ZCZC\nLNA0042\nBIZ\n$Talks open\n   Talks opened.\nNNNN\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'zczc',
    element: '“$”',
    file: 'ZCZC AAP\r\n%A\r\n#Bell\r\n$Talks open\r\nTalks opened.\r\nNNNN\r\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'zczc',
    element: '“:”',
    file: 'ZCZC AAP\r\n:(SKARNE)\r\nTalks opened.\r\nNNNN\r\n',
    field: ['dateline', '(SKARNE)'],
  },
  {
    format: 'zczc',
    element: '“#”',
    file: 'ZCZC AAP\r\n#Harbor_BC1\r\nTalks opened.\r\nNNNN\r\n',
    field: ['slug', 'Harbor_BC1'],
  },
  {
    format: 'zczc',
    element: 'other marked lines above the copy',
    file: 'ZCZC AAP\r\n%A\r\n*07000000\r\n@QLD\r\nTalks opened.\r\nNNNN\r\n',
    field: null,
  },
  {
    format: 'anpa',
    element: 'headline and byline of a table',
    file: '\u0016\u0016\u0001b0001\u001f_x\r\nr w\u0013\u0012 BC-WEA\r\n\u0002^BC-WEA,<\r\n^Weather in the cities<\r\n^By Ann Lee=\r\n\t   Skarne;12;14<\r\n\u0003',
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'anpa',
    element: 'a message that was saved without its control characters',
    file: '^Skarne-Talks<\n^Talks open<\n\nTalks opened.\n',
    field: ['headline', 'Talks open'],
  },
  {
    format: 'iptc7901',
    element: 'deletes and nulls before and behind a message',
    file: '\u007f\u007f\u0000\u0000\r\n\u0001lna0001 4 i 100 LNA 0001\r\n\u0002Talks open =\r\n\r\n   Talks opened.\r\n\u0003\u0004\u0000\u0000',
    field: body,
  },
  {
    format: 'iptc7901',
    element: 'letters of the desk below the copy: “al/bc”',
    file: '\u0001LNA0001 4 i 100 LNA 0001\r\n\u0002Talks open\r\n\r\n   Talks opened.\r\n   al/bc\r\n\u0003',
    field: body,
  },
  {
    format: 'zczc',
    element: 'codes of a service above and below the copy: “PRI GEN NAT”, “.SKARNE DEL12”, “BC”',
    file: 'ZCZC\nPRI GEN NAT\n.SKARNE DEL12\nNWS-TALKS\nTalks open\n\nTalks opened.\nBC\n04101210\nNNNN\n',
    field: body,
  },
]
