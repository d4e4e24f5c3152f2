/** Returns a file's name without a leading “./”: servers compare it with the paths of a repository, and none begins so. */
export const toRepositoryPath = (file: string): string => file.replace(/^(?:\.\/+)+(?=.)/su, '')
