/** The machines of wink's model: the package has no types of its own for them. */
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => { readonly machines: readonly string[] }
  export default load
}
