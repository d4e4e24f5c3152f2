import { spawnSync } from 'node:child_process'

/*
 * Builds after an installation. npm calls this for the repository, and before that for the folder to which the packages
 * link, which is the same; then it sets variables for each package. One build is enough.
 */
const isForLink = process.env.npm_package_dev_optional !== undefined
if (!isForLink) process.exitCode = spawnSync('npm run build', { stdio: 'inherit', shell: true }).status ?? 1
