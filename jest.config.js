import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A process that a test has started and that outlives it (of a browser, a server) must not keep CI waiting at the end.
  forceExit: process.env.CI !== undefined,
  // Modules of a test file stay in memory after it: several hundred files in one process need more than it may have.
  // So there are workers even on a machine with one processor, and one that has grown is replaced.
  maxWorkers: Math.max(2, availableParallelism()),
  workerIdleMemoryLimit: '1GB',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // The build has a package.json with the project's name; jest would warn about two modules of one name.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/packages/[^/]+/dist/', '<rootDir>/.stryker-tmp/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^wirelint/engine$': '<rootDir>/src/engine/engine.ts' },
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
