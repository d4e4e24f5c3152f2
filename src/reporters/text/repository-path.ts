/**
 * Returns a file's name as servers compare it with the paths of a repository: from the working folder, without “./” and
 * “..” where it can be. `folder` is the working folder, with slashes; a file outside it keeps its way out.
 */
export function toRepositoryPath(file: string, folder = ''): string {
  // The entries of an archive may have any name.
  const [path = '', ...entries] = file.split('!/')
  const whole = isAbsolute(path) ? normalise(path) : normalise(`${folder}/${path}`)
  const base = folder.endsWith('/') ? folder : `${folder}/`
  const inside = folder !== '' && whole.startsWith(base) ? whole.slice(base.length) : normalise(path)
  return [inside, ...entries].join('!/')
}

/** Returns the id of a story without the folder of a file that it is named after. */
export const toRepositoryStory = (story: string, file: string, folder?: string): string =>
  story.startsWith(`${file}#`) ? toRepositoryPath(file, folder) + story.slice(file.length) : story

const isAbsolute = (path: string): boolean => /^(?:[a-z]:)?\//iu.test(path)

/** Takes “.”, doubled slashes and each “..” that has a folder before it out of a path. */
function normalise(path: string): string {
  const [root = ''] = /^(?:[a-z]:)?\/?/iu.exec(path) ?? []
  const steps: string[] = []
  for (const step of path.slice(root.length).split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..' || steps.length === 0 || steps.at(-1) === '..') steps.push(step)
    else steps.pop()
  }
  return root + steps.join('/')
}
