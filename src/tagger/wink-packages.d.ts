/** The modules of wink's model that have no types of their own; only wink-nlp reads what they export. */
declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: unknown
  export default part
}
