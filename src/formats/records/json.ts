import { findStringComments } from '../comments.js'
import type { Reader } from '../reader.js'
import { readJsonStories } from './json-feed.js'
import { isJsonStory, readJsonStory } from './json-story.js'

/** A JSON document: one story, or a list of stories as APIs and JSON Feed (https://jsonfeed.org) send them. */
export const jsonReader: Reader = {
  cutter: null,
  comments: 'lines',
  findComments: findStringComments,
  read: part => readJsonStories(part, isJsonStory, (value, id) => readJsonStory(value, id, 'json')),
}
