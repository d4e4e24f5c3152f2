import { describe, expect, test } from '@jest/globals'
import { findFeedComments, findHtmlComments, findXmlComments } from '../../../src/formats/markup/parsed-comments.js'
import type { Comment } from '../../../src/story/story.js'

/** Each comment as `whole: words`. */
const listed = (comments: readonly Comment[], text: string): readonly string[] =>
  comments.map(({ start, end, words }) => `${text.slice(start, end)}: ${text.slice(words.start, words.end)}`)

describe('comments of XML', () => {
  test('are found between elements', () => {
    const text = '<!-- a --><r><!--b--><![CDATA[<!-- c -->]]>&lt;!-- d --&gt;</r>'
    expect(listed(findXmlComments(text), text)).toEqual(['<!-- a -->:  a ', '<!--b-->: b'])
  })

  test('are left out if nothing closes them', () => {
    expect(findXmlComments('<r><!-- a </r>')).toEqual([])
  })
})

describe('comments of HTML', () => {
  test('are not in scripts and attributes', () => {
    const text = '<p title="<!-- a -->"><!-- b --></p><script>"<!-- c -->"</script>'
    expect(listed(findHtmlComments(text), text)).toEqual(['<!-- b -->:  b '])
  })

  test('are not declarations and instructions', () => {
    expect(findHtmlComments('<!DOCTYPE html><?php echo ?><!x>')).toEqual([])
  })
})

describe('comments of a feed', () => {
  test('are those of its XML, and those of HTML in CDATA or escaped', () => {
    const text = '<r><!-- a --><d><![CDATA[<p><!-- b --></p>]]></d><d>&lt;p>&#60;!-- c --&gt;</d></r>'
    expect(listed(findFeedComments(text), text)).toEqual([
      '<!-- a -->:  a ',
      '<!-- b -->:  b ',
      '&#60;!-- c --&gt;:  c ',
    ])
  })

  test('are not those that HTML escapes in its turn', () => {
    expect(findFeedComments('<d>&amp;lt;!-- a --&amp;gt;</d>')).toEqual([])
  })
})
