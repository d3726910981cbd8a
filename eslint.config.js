import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.dist-*', 'out', 'coverage', 'node_modules'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['test/bench/**', 'samples/**'], rules: { 'no-console': 'off' } },
  { files: ['*.js', '.ci/*.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
