import { findStringComments } from '../comments.js'
import type { Reader } from '../reader.js'
import { readJsonStories } from './json-feed.js'
import { chooseShape } from './json-shape.js'

/** A JSON document: one story, or a list of stories as APIs and JSON Feed (https://jsonfeed.org) send them. */
export const jsonReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: findStringComments,
  read: part => readJsonStories(part, chooseShape(part.json)),
}
