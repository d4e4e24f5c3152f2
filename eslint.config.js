import tseslint from 'typescript-eslint'
import architecture from './architecture.cjs'
import askWordsOnce from './scripts/ask-words-once.js'

/** The limits of the code; `npm run house` shows how far the code is from them. */
const clarity = { 'no-nested-ternary': 'error', 'max-params': ['error', 4] }
const size = {
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', 300],
  'max-len': [
    'error',
    {
      code: 120,
      comments: 120,
      ignoreStrings: true,
      ignoreTemplateLiterals: true,
      ignoreRegExpLiterals: true,
      ignoreUrls: true,
    },
  ],
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'coverage/',
      'reports/',
      '.stryker-tmp*/',
      'editors/vscode/out/',
      'editors/vscode/server/',
      'site/pages/',
      'site/.vitepress/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.js', 'editors/vscode/*.js', 'site/*.js', '*.cjs'] },
      },
    },
    rules: {
      'require-unicode-regexp': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Reporters and rules are generators, and some of them have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // No state outlives a story: a module may not have variables that change.
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No state outlives a story.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    ignores: architecture.edge.map(room => `${room}/**`),
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process', 'console', 'Date', 'Buffer'] },
  },
  { files: ['src/**', 'rules/**', 'scripts/**', 'packages/*/src/**'], rules: { ...clarity, ...size } },
  {
    files: ['rules/**/*.ts'],
    plugins: { wirelint: { rules: { 'ask-words-once': askWordsOnce } } },
    rules: { 'wirelint/ask-words-once': 'error' },
  },
  // The row of a table of tests is its title and up to four values.
  { files: ['__tests__/**'], rules: { ...clarity, 'max-params': ['error', 5] } },
  { files: ['*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['*.js', 'scripts/*.js', 'editors/vscode/*.js', 'site/*.js', '*.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
)
