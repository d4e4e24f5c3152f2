/** The last line of a post in the feed of a WordPress site: “The post Talks open appeared first on Kesh Post.” */
const postTail = /^The post .{1,300} (?:appeared first|first appeared) on .{1,120}$/u

/** True for a line that a site puts below each post in its feed. */
export const isPostTail = (text: string): boolean => text.startsWith('The post ') && postTail.test(text)
