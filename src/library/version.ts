import packageJson from '../../package.json' with { type: 'json' }

/** The version of wirelint, as reports and caches name it. */
export const version: string = packageJson.version
