import { expect, test } from '@jest/globals'
import { keepShipped, licenceOf, listBundled, listInstalled, type Sbom } from '../../../scripts/sbom/keep-shipped.js'

const component = (name: string, version = '1.0.0') => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  purl: `pkg:npm/${encodeURIComponent(name).replace('%2F', '/')}@${version}`,
})
const sbom: Sbom = {
  metadata: { component: { ...component('wirelint'), name: 'checkout' } },
  components: [component('zod'), component('@own/part'), component('jest'), component('zod', '2.0.0')],
  dependencies: [
    { ref: 'wirelint@1.0.0', dependsOn: ['zod@1.0.0', 'jest@1.0.0'] },
    { ref: 'jest@1.0.0', dependsOn: [] },
  ],
}

test('what users get is kept, with what depends on it', () => {
  const installed = new Set(['zod@1.0.0'])
  const { metadata, components, dependencies } = keepShipped(sbom, { installed, bundled: new Set(['@own/part@1.0.0']) })
  expect(metadata.component.name).toBe('wirelint')
  expect(components.map(({ name, properties = [] }) => [name, properties.length])).toEqual([
    ['zod', 0],
    ['@own/part', 1],
  ])
  expect(dependencies).toEqual([{ ref: 'wirelint@1.0.0', dependsOn: ['zod@1.0.0'] }])
  expect(() => keepShipped(sbom, { installed: new Set(['yaml@1.0.0']), bundled: new Set() })).toThrow(
    'These packages are not in the SBOM: yaml@1.0.0.',
  )
})

test('the lock file and the notices say what users get', () => {
  const packages = {
    '': { name: 'wirelint', version: '1.0.0' },
    'packages/server': { name: 'wirelint-server', version: '1.0.0' },
    'node_modules/wirelint-server': { link: true },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0' },
    'node_modules/jest': { version: '3.0.0', dev: true },
  }
  expect([...listInstalled(packages)]).toEqual(['wirelint-server@1.0.0', '@b/c@2.0.0'])
  const notices = `Heading\n\n${'-'.repeat(80)}\n@b/c 2.0.0 (MIT)\n\nText 3.0.0 (MIT)\n\n${'-'.repeat(80)}\nd 1.0.0 (ISC)\n`
  expect([...listBundled(notices)]).toEqual(['@b/c@2.0.0', 'd@1.0.0'])
})

test.each([
  [[{ license: { id: 'MIT' } }], 'MIT'],
  [[{ expression: 'MIT OR Apache-2.0' }], 'MIT OR Apache-2.0'],
  [[{ license: { name: 'Own' } }, { license: { id: 'MIT' } }], 'Own OR MIT'],
  [[], null],
])('the licence of %j is %s', (licenses, expected) => {
  expect(licenceOf({ ...component('a'), licenses })).toBe(expected)
})
