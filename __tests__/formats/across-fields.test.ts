import { describe, expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'

const nitf = (head: string, content: string): string =>
  `<?xml version="1.0"?><nitf><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf>`
const said = (text: string): readonly string[] =>
  lint(text).stories.flatMap(({ diagnostics }) =>
    diagnostics.map(
      ({ field, ruleId, path, start, end }) =>
        `${String(field)} ${ruleId} ${String(path)}: ${text.slice(start.offset, end.offset)}`,
    ),
  )

const lead = 'Rescuers freed 13 miners from a shaft near Orden on Monday, the mayor said.'

describe('what a story says in several fields', () => {
  test('a headline’s number is held against the body’s', () => {
    expect(said(nitf('<hedline><hl1>Twelve miners freed from shaft</hl1></hedline>', `<p>${lead}</p>`))).toEqual([
      'headline number-mismatch /nitf/body/body.head/hedline/hl1: Twelve miners',
    ])
  })

  test('a caption’s name is held against the body’s', () => {
    const found = said(
      nitf(
        '',
        `<p>Foreign Minister Choe Son Hui met Envoy Tomas Berg in Orden on Monday. Choe Son Hui left on Tuesday.</p><media><media-caption>Foreign Minister Choi Son Hui arrives in Orden on Monday.</media-caption></media>`,
      ),
    )
    expect(found).toEqual(['caption name-variants /nitf/body/body.content: Choi Son Hui'])
  })

  test('a summary may give the lead again', () => {
    expect(
      said(nitf(`<abstract><p>Rain fell all week. ${lead}</p></abstract>`, `<p>${lead}</p><p>Nobody was hurt.</p>`)),
    ).toEqual([])
    expect(said(nitf('', `<p>${lead}</p><p>Nobody was hurt. ${lead}</p>`))).toHaveLength(1)
  })

  test('a headline that the body begins with is read once', () => {
    const headline = 'Rescuers free the the miners of Orden from shaft'
    expect(said(nitf(`<hedline><hl1>${headline}</hl1></hedline>`, `<p>${headline}</p><p>${lead}</p>`))).toEqual([
      'headline repeated-word /nitf/body/body.head/hedline/hl1: the',
    ])
  })
})
