/** A file's name as servers compare it with the paths of a repository: they find none that begins with “./”. */
export const repositoryPath = (file: string): string => file.replace(/^(?:\.\/+)+(?=.)/su, '')
