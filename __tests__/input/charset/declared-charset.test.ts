import { expect, test } from '@jest/globals'
import { declaredIn } from '../../../src/input/charset/declared-charset.js'

test.each([
  ['XML', '<?xml version="1.0" encoding="ISO-8859-1"?><p/>', { label: 'iso-8859-1', charset: 'windows-1252' }],
  ['XML in single quotes', "<?xml version='1.0' encoding='utf-8'?>", { label: 'utf-8', charset: 'utf-8' }],
  ['XML after a mark and a space', '\uFEFF \n<?xml encoding="GBK"?>', { label: 'gbk', charset: 'gb18030' }],
  ['XML without it', '<?xml version="1.0"?><p encoding="gbk"/>', null],
  ['XML that comes later', 'copy <?xml encoding="gbk"?>', null],
  ['HTML', '<!doctype html><meta charset=Shift_JIS>', { label: 'shift_jis', charset: 'shift_jis' }],
  [
    'HTML of old',
    '<html><META http-equiv="Content-Type" content="text/html; charset=euc-kr">',
    { label: 'euc-kr', charset: 'euc-kr' },
  ],
  ['copy that shows HTML', 'Write <meta charset="gbk"> there.', null],
  [
    'a PO file',
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n',
    { label: 'utf-8', charset: 'utf-8' },
  ],
  ['a PO file that was not filled in', '"Content-Type: text/plain; charset=CHARSET\\n"\n', null],
  ['a charset that is unknown', '<?xml encoding="x-foo"?>', { label: 'x-foo', charset: null }],
  ['XML before HTML', '<?xml encoding="gbk"?><meta charset="big5">', { label: 'gbk', charset: 'gb18030' }],
  ['plain copy', 'The council met.', null],
  ['nothing', '', null],
])('%s', (_, text, expected) => {
  expect(declaredIn(text)).toEqual(expected)
})
