/** Mutation of rules, judged by their own examples alone. Run it by npm run mutation, which names the files. */
export default {
  plugins: ['./scripts/example-runner.js', '@stryker-mutator/typescript-checker'],
  testRunner: 'examples',
  ignorers: ['examples'],
  checkers: ['typescript'],
  tsconfigFile: 'tsconfig.mutation.json',
  // Words and lists are copy and data: an example that would pin each of them says nothing new.
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral'] },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['**', '!src/**', '!rules/**', '!*.json'],
  ignoreStatic: false,
  incremental: false,
  reporters: ['json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  timeoutMS: 5000,
  concurrency: 2,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
}
