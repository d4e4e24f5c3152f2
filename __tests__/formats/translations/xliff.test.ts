import { describe, expect, test } from '@jest/globals'
import { xliffReader } from '../../../src/formats/translations/xliff.js'
import { readErrors, readResults, readStories } from '../../support/reading.js'

describe('XLIFF', () => {
  test('has a story for each unit, with its id and path', () => {
    const file =
      '<xliff><file><body><trans-unit id="a1"><target>Talks opened.</target></trans-unit><group><trans-unit id="a2"><target>They &amp; we go on.</target></trans-unit></group></body></file></xliff>'
    expect(readStories(xliffReader, file).map(({ id, fields }) => [id, fields[0]?.path, fields[0]?.text])).toEqual([
      ['a1', '/xliff/file/body/trans-unit/target', 'Talks opened.'],
      ['a2', '/xliff/file/body/group/trans-unit/target', 'They & we go on.'],
    ])
  })

  test('leaves out a group that is not to be translated, but not a unit that is', () => {
    expect(
      readStories(
        xliffReader,
        '<xliff><file><body><group translate="no"><trans-unit id="a"><target>X</target></trans-unit><trans-unit id="b" translate="yes"><target>Talks opened.</target></trans-unit></group></body></file></xliff>',
      ).map(({ id }) => id),
    ).toEqual(['b'])
  })

  test('has a unit’s number in the paths of a later part', () => {
    const part = {
      name: 'f',
      text: '<trans-unit id="z"><target>Talks opened.</target></trans-unit></body></file></xliff>',
      start: { line: 1, column: 1, offset: 0 },
      before: 40,
      last: true,
    }
    expect(readResults(xliffReader, part)).toMatchObject([{ id: 'z', fields: [{ path: '(//trans-unit)[41]/target' }] }])
  })

  test('gives the whole units of a file that is cut short', () => {
    expect(
      readStories(
        xliffReader,
        '<xliff><file><body><trans-unit id="a1"><target>Talks opened.</target></trans-unit><trans-unit id="a2"><target>They g',
      ),
    ).toHaveLength(1)
    expect(readErrors(xliffReader, '<xliff><file><body><trans-unit id="a1"><target>Talks')).toHaveLength(1)
  })

  test('of version 2 has its targets in segments', () => {
    const file =
      '<xliff version="2.1"><file><unit id="u"><segment><source>x</source><target>One.</target></segment><segment><target>Two.</target></segment></unit></file></xliff>'
    expect(readStories(xliffReader, file).map(({ id, fields }) => [id, fields.map(({ text }) => text)])).toEqual([
      ['u', ['One.', 'Two.']],
    ])
  })

  test('leaves out units without a target, and names one without an id after its place', () => {
    const file =
      '<xliff><file><body><trans-unit id="a"><source>x</source></trans-unit><trans-unit><target>One.</target></trans-unit><trans-unit id="" resname="r"><target>Two.</target></trans-unit></body></file></xliff>'
    expect(readStories(xliffReader, file).map(({ id }) => id)).toEqual(['file#2', 'file#3'])
  })
})
