import { expect, test } from '@jest/globals'
import {
  isAssent,
  makerOpenings,
  measureWordingNote,
  readMakerNote,
} from '../../../src/language/patterns/maker-notes.js'

const sureNotes = [
  'Sure! Here is a polished English version of the press release.',
  'Below is the translation of the article.',
  'Certainly, here is the text.',
  'Please find below the revised draft.',
  'As an AI language model, I have no view.',
  'I’m sorry, but I can’t translate this text.',
  'Translator’s note: the pun is lost.',
  'Note: The term is translated literally.',
]
const likelyNotes = [
  'I have kept the playful tone of the original.',
  'This translation preserves the tone of the original.',
  'Let me know if you want changes.',
  'Would you like me to shorten it?',
  'If you need a longer version, I can write one.',
  'I hope this helps.',
  'Feel free to ask for more.',
]

test.each(sureNotes)('%s is surely of a maker', sentence => {
  expect(readMakerNote(sentence)).toBe('sure')
})

test.each(likelyNotes)('%s is likely of a maker', sentence => {
  expect(readMakerNote(sentence)).toBe('likely')
})

test.each([
  'Below is an English translation of the statement by the ministry.',
  'Here is the harbor.',
  'The following is a list of ships.',
  'Let me know if it rains, he said.',
  'I have kept my word.',
  'I hope the harbor opens soon.',
  'This version of the ship is longer.',
  'The translation of the novel won a prize.',
  'Certainly the harbor will open.',
  'Note: The harbor is closed.',
  'The model is an AI assistant.',
  '',
])('%j is of the story', sentence => {
  expect(readMakerNote(sentence)).toBeNull()
})

test('a note of a maker begins with a word of its openings', () => {
  for (const note of [...sureNotes, ...likelyNotes]) {
    const [first = ''] = /^[\p{L}’]+/u.exec(note) ?? []
    expect([note, makerOpenings.has(first.toLowerCase())]).toEqual([note, true])
  }
})

test.each([
  '[Translator’s note: the pun is lost]',
  '(Alternatively: the port)',
  '(or: the port)',
  '(Note: the Japanese word is a pun)',
  '[untranslated]',
  '(translation uncertain)',
])('%s is a note on the wording', note => {
  expect(measureWordingNote(note)).toBe(note.length)
  expect(measureWordingNote(`${note} of Orden`)).toBe(note.length)
})

test.each([
  '(or the port)',
  '(the port)',
  '(Note: the harbor is closed)',
  '[sic]',
  'or: the port',
  '(translated books)',
])('%s is none', words => {
  expect(measureWordingNote(words)).toBe(0)
})

test.each(['Of course!', 'Sure.', 'Certainly', 'No problem!', 'OK:'])('“%s” only agrees', sentence => {
  expect(isAssent(sentence)).toBe(true)
})

test.each(['Of course not.', 'Sure, he went.', 'No problems!', 'The harbor.', ''])('“%s” does not', sentence => {
  expect(isAssent(sentence)).toBe(false)
})
