/**
 * Returns a file's name without a leading “./”. Servers compare it with paths of a repository, which never have
 * that.
 */
export const toRepositoryPath = (file: string): string => file.replace(/^(?:\.\/+)+(?=.)/su, '')
