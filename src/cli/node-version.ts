/** Tells whether a version (“20.11.1”) is below a range of the form “>=20.19”, as `engines` of package.json has it. */
export function isOlder(version: string, range: string): boolean {
  const [[major = 0, minor = 0], [wantedMajor = 0, wantedMinor = 0]] = [version, range].map(each =>
    (each.match(/\d+/gu) ?? []).map(Number),
  ) as [number[], number[]]
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor)
}
