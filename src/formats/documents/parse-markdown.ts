/** The parser of Markdown. The build puts it and the thirty packages that it needs into this one file. */
export { fromMarkdown } from 'mdast-util-from-markdown'
