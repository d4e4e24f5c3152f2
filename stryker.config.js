/** Mutation of rules, judged by their own examples alone. Run it by npm run mutation, which names the files. */
export default {
  plugins: ['@stryker-mutator/jest-runner', '@stryker-mutator/typescript-checker'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'jest.config.js', config: { testMatch: ['<rootDir>/__tests__/mutation/own-examples.test.ts'] } },
  checkers: ['typescript'],
  tsconfigFile: 'tsconfig.json',
  // Words and lists are copy and data: an example that would pin each of them says nothing new.
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'] },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'docs', 'editors', 'samples', 'reports', 'coverage'],
  ignoreStatic: false,
  incremental: false,
  reporters: ['json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  timeoutMS: 20_000,
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
}
