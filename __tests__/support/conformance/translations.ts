import { body, type ConformanceRow } from './row.js'

const xliff = (unit: string): string =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>${unit}</body></file></xliff>`

const xliff2 = (unit: string): string =>
  `<?xml version="1.0"?><xliff version="2.1" srcLang="zh" trgLang="en"><file id="f1">${unit}</file></xliff>`

const tmx = (unit: string): string =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="zh"/><body><tu tuid="1">${unit}</tu></body></tmx>`

export const translationsRows: readonly ConformanceRow[] = [
  {
    format: 'xliff',
    element: 'trans-unit/target (1.2)',
    file: xliff('<trans-unit id="1"><source>会谈</source><target>Talks opened.</target></trans-unit>'),
    field: body,
  },
  {
    format: 'xliff',
    element: 'unit/segment/target (2.x)',
    file: xliff2('<unit id="1"><segment><source>会谈</source><target>Talks opened.</target></segment></unit>'),
    field: body,
  },
  {
    format: 'xliff',
    element: 'g, mrk, pc in a target',
    file: xliff('<trans-unit id="1"><target>Talks <g id="1">opened</g>.</target></trans-unit>'),
    field: body,
  },
  {
    format: 'xliff',
    element: 'ph, bpt, ept, x in a target',
    file: xliff(
      '<trans-unit id="1"><target>Talks <bpt id="1">&lt;b&gt;</bpt>opened<ept id="1">&lt;/b&gt;</ept>.<x id="2"/></target></trans-unit>',
    ),
    field: body,
  },
  {
    format: 'xliff',
    element: 'unit with translate="no", or without a target',
    file: xliff(
      '<trans-unit id="0" translate="no"><target>X</target></trans-unit><trans-unit id="1"><source>会谈</source></trans-unit><trans-unit id="2"><target>Talks opened.</target></trans-unit>',
    ),
    field: body,
  },
  {
    format: 'tmx',
    element: 'tu/tuv[@xml:lang="en"]/seg',
    file: tmx('<tuv xml:lang="zh"><seg>会谈</seg></tuv><tuv xml:lang="en-US"><seg>Talks opened.</seg></tuv>'),
    field: body,
  },
  {
    format: 'tmx',
    element: 'the second tuv, without English',
    file: tmx('<tuv xml:lang="zh"><seg>会谈</seg></tuv><tuv xml:lang="xx"><seg>Talks opened.</seg></tuv>'),
    field: body,
  },
  {
    format: 'tmx',
    element: 'ph in a seg',
    file: tmx('<tuv xml:lang="en"><seg>Talks <ph>{0}</ph>opened.</seg></tuv>'),
    field: body,
  },
  { format: 'po', element: 'msgstr', file: 'msgid "会谈"\nmsgstr "Talks opened."\n', field: body },
  {
    format: 'po',
    element: 'msgstr of several lines, with escapes',
    file: 'msgid "会谈"\nmsgstr ""\n"Talks "\n"\\"opened\\"."\n',
    field: ['body', 'Talks "opened".'],
  },
  {
    format: 'po',
    element: 'msgstr[1]',
    file: 'msgid "会谈"\nmsgid_plural "会谈"\nmsgstr[0] "Talks opened."\nmsgstr[1] "All talks opened."\n',
    field: ['body', 'All talks opened.'],
  },
  {
    format: 'po',
    element: 'header, fuzzy and obsolete entries',
    file: 'msgid ""\nmsgstr "Language: en\\n"\n\n#, fuzzy\nmsgid "a"\nmsgstr "X"\n\n#~ msgid "b"\n#~ msgstr "Y"\n\nmsgid "会谈"\nmsgstr "Talks opened."\n',
    field: body,
  },
  {
    format: 'csv',
    element: 'columns text, body, target, translation',
    file: 'id;source;target\n1;会谈;Talks opened.\n',
    field: body,
  },
  {
    format: 'csv',
    element: 'columns headline, title',
    file: 'title,text\n"Talks, at last, open","Talks opened."\n',
    field: ['headline', 'Talks, at last, open'],
  },
  {
    format: 'csv',
    element: 'column byline',
    file: 'byline\ttext\nBy Ann Lee\tTalks opened.\n',
    field: ['byline', 'By Ann Lee'],
  },
  {
    format: 'csv',
    element: 'doubled marks and line breaks in a cell',
    file: 'text\n"Talks ""opened"".\n\nThey go on."\n',
    field: ['body', 'Talks "opened".\n\nThey go on.'],
  },
]
