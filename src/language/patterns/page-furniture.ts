import { CaselessPattern } from '../../story/caseless.js'
import { anyOf, joinPatterns } from '../../story/pattern.js'
import { makeWordSet } from '../words/word-set.js'
import { measureLabels } from './page-labels.js'

/*
 * Words of a page or an application that are no part of a story: orders to its reader, the strip of its buttons, its
 * advertisements and its rights.
 */

const possessive = anyOf(['our|us|your|my|this|the|its'])
/** Things of a page that its reader is asked to use. */
const pageThings = [
  'newsletters?|channels?|apps?|applications?|pages?|sites?|websites?|accounts?|notifications?|alerts?|updates',
  'mailing lists?|links?|comments?|cookies|podcasts?|feeds?|QR codes?|codes?|videos?|photos?|images?|pictures?|galler(?:y|ies)',
  'WhatsApp|Telegram|Facebook|Twitter|Instagram|YouTube|TikTok|WeChat|Viber|Google News|LinkedIn|Threads|social media',
]
const thing = anyOf(pageThings)
/** Orders that only a page gives. */
const pageOrders = anyOf([
  'subscribe|sign up|sign in|log in|register|download|install|scan|click|tap|swipe|scroll|bookmark|unmute',
])
/** Orders that are a page's if their object is “us” or the page's own thing. */
const friendlyOrders = anyOf([
  'follow|join|like|share|support|get|receive|turn on|enable|accept|visit|add|read|watch|listen to|find',
])
const words = String.raw`(?:[\p{L}\d’'-]{1,20},? )`

/** “Subscribe to our newsletter”, “Click here for the next page”, “Scan the QR code to go on”. */
const pageOrder = `${pageOrders}\\b(?: now| here)? ?(?:${words}){0,6}(?:here|${thing})\\b`
/** “Click for the next page”, “Tap to enlarge”. */
const pressing = '(?:click|tap|press|swipe)(?: here| on)?(?: (?:for|to) [\\p{L} -]{2,60}| here)'
/** A place where a page can be followed: “Facebook, Twitter and YouTube”, “X”, “@orden”, “orden.example”. */
const place = `(?:(?:${words}){0,4}${thing}\\b|X\\b|@\\w{1,30}|\\w[\\w-]*(?:\\.[\\w-]+)+)`
/** “Follow us on Facebook”, “Join our Telegram channel”, “Share this article”. */
const friendlyOrder = `${friendlyOrders} (?:us (?:on|at|via) ${place}|(?:our|your) (?:${words}){0,4}${thing}\\b|this (?:article|story|post|page|video)\\b)`
/** “To follow the latest news download our mobile application”. */
const purpose = `(?:to|for|if you (?:want|would like|wish) to) (?:${words}){1,9}?(?:please )?(?:${pageOrders}|${friendlyOrders}) ${possessive} (?:${words}){0,3}${thing}\\b`
/** “Send us your photos on WhatsApp”, “Write to us at …”. */
const offering = `(?:send|e-?mail|text|message|tell|write to|contact) us (?:your (?:${words}){0,3}(?:photos?|pictures?|videos?|stor(?:y|ies)|comments?|views?|tips?|feedback|questions?|experiences?)|(?:on|at|via|by) ${place})\\b`
const anyOrder = `(?:${pageOrders}|${friendlyOrders})`
const orders = new CaselessPattern(
  `^(?:please )?${anyOf([pageOrder, pressing, friendlyOrder, offering, purpose])}`,
  new RegExp(
    `^(?:please )?(?:${anyOrder}|press|send|e-?mail|text|message|tell|write to|contact)|^(?:please )?(?:to|for|if you) [^]*\\b${anyOrder} ${possessive} `,
    'u',
  ),
)

/** A sign of every order: a quick look before a slow one. */
const maybeOrder = new CaselessPattern(
  `^(?:please )?(?:click|tap|press|swipe)|\\bhere\\b|\\b${thing}\\b|\\bus (?:on|at|via|by|your) |\\bthis (?:article|story|post|page|video)\\b`,
)

/** The words after an order that still belong to it: the rest of its sentence, or a few words without a stop. */
const particles = anyOf([
  'for',
  'and',
  'to',
  'on',
  'with',
  'in',
  'at',
  'from',
  'or',
  'via',
  'by',
  'follow',
  'subscribe',
])
/** An address or a number at the end of an order. */
const address = anyOf([
  String.raw`(?:https?:\/\/|www\.)\S{3,200}`,
  String.raw`\S{1,60}@\S{3,60}`,
  String.raw`\+\d[\d -]{6,16}`,
])
const orderEnd = new RegExp(
  String.raw`^(?: @\w{1,30})?(?:,? ${particles} [^.!?…\n“"]{1,120}?)?(?: \([^()\n]{1,40}\))?(?:(?::|,|^) ?${address})?(?:[.!…→»›]{1,3}(?=\s|$)|$)`,
  'u',
)

const advertisement = String.raw`(?:advertisement|advertisment|sponsored content|promoted content|paid content|story continues below(?: (?:the )?advertisement)?|article continues (?:below|after)(?: (?:the |this )?advertisement)?)`
/** The word alone, or glued to a sentence: “Advertisement One was closed”. A name goes on in capitals. */
const advert = new CaselessPattern(`^${advertisement}\\b[.!:]?`)
const afterAdvert = joinPatterns(
  [/^(?:$|\s+\p{Lu}\p{Ll}*\s+[\p{Ll}\d])/u, /^ [-–—|] (?:[Ss]croll|[Cc]ontinue|[Ss]tory)\b/u],
  'u',
)

/** Words on the buttons of a page. */
const controls = makeWordSet(`
  font text size print share e-mail email comment comments copy link save bookmark listen zoom home login log menu search
  tweet facebook twitter whatsapp telegram a a+ a- increase decrease up down in out larger smaller large small big bigger
  subscribe report scrap like url reset pdf line post send to on
`)
const button = /\s*(?:[\p{L}][\p{L}+-]*|[/|•·])/uy
/** Matches the text that may follow a strip of buttons. */
const afterStrip = /^(?:$|\s+\p{Lu})/u

/** What a page lets its reader do with the copy, up to the end of the paragraph. */
const sharing = new CaselessPattern(
  `^${anyOf(['share (?:on|via|with)(?: ?: ?[^.!?\\n]{1,80})?', 'read (?:the )?full (?:story|article)|no comments yet|you have been logged out'])}[.!…»>]*$`,
)

const rights = [
  '<?(?:all )?rights reserved',
  '[<(\\[]?copyrights? (?:©|\\([cC]\\)|\\d{4}|by |notice)',
  '(?:©|\\([cC]\\)) ?(?:copyright )?(?:\\d{4}|[^\\n]{2,60}?\\d{4}|[^\\n]{2,60}rights reserved)',
  '[<(\\[]?(?:unauthori[sz]ed|any) (?:\\p{L}{1,20}[, ]{1,2}){0,4}(?:reproduction|redistribution|copying|use)\\b',
  '(?:reproduction|redistribution|republication|copying|reprinting)\\b[^\\n]{0,60}\\b(?:prohibited|forbidden|not allowed|not permitted)',
  'this (?:material|content) (?:may|must) not be (?:published|reproduced|copied)',
]
/** “Copyright 2025”, “All rights reserved”, with what follows them to the end of the paragraph. */
const rightsNotice = new CaselessPattern(`^${anyOf(rights)}[^\\n]*`)

/** Words with which furniture may begin, in lower case. */
export const furnitureOpenings = makeWordSet(`
  subscribe sign log register download install scan click tap swipe scroll bookmark unmute press follow join like share
  support get receive turn enable accept visit add read watch listen to for if please advertisement advertisment
  sponsored promoted paid story article font text size print e-mail email comment comments copy link save zoom home login
  menu search tweet facebook twitter whatsapp telegram skip back continue keep load show view leave go no you all rights
  copyright copyrights unauthorized unauthorised any reproduction redistribution republication copying reprinting this
  increase decrease scrap report url a jump source view send call text contact write message
`)

/** Returns the length of the furniture with which some words begin; 0 without any. `toEnd` ends with the paragraph. */
export function measureFurniture(sentence: string, toEnd: string): number {
  const alone =
    rightsNotice.measure(toEnd) ||
    measureLabels(toEnd) ||
    sharing.measure(toEnd) ||
    measureBefore(advert, afterAdvert, toEnd) ||
    measureStrip(toEnd)
  if (alone > 0) return alone
  const order = maybeOrder.test(sentence) ? orders.measure(sentence) : 0
  return order === 0 ? 0 : measureOrder(order, sentence)
}

/** Returns the length of what a pattern finds, if the words after it fit another pattern; 0 otherwise. */
function measureBefore(pattern: CaselessPattern, after: RegExp, words: string): number {
  const length = pattern.measure(words)
  return length > 0 && after.test(words.slice(length)) ? length : 0
}

/** Returns the length of a strip of buttons: “Font size up / Font size down / Print”. */
function measureStrip(words: string): number {
  let [at, end, bars] = [0, 0, 0]
  for (;;) {
    button.lastIndex = at
    const [found] = button.exec(words) ?? []
    if (found === undefined) break
    at += found.length
    const word = found.trim().toLowerCase()
    if (/^[/|•·]$/u.test(word)) bars++
    else if (controls.has(word)) end = at
    else break
  }
  return bars > 0 && words.slice(0, end).search(/[/|•·]/u) > 0 && afterStrip.test(words.slice(end)) ? end : 0
}

/** An order ends with its sentence, or where a capital begins another one. */
function measureOrder(order: number, sentence: string): number {
  const rest = sentence.slice(order)
  const whole = orderEnd.exec(rest)
  if (whole !== null) return order + whole[0].length
  return /^\s+\p{Lu}/u.test(rest) ? order : 0
}
