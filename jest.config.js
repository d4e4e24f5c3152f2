/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A process that a test has started and that outlives it (of a browser, a server) must not keep CI waiting at the end.
  forceExit: process.env.CI !== undefined,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // The build has a package.json with the project's name; jest would warn about two modules of one name.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
}
