/** Tests mirror the tree under test/. Types are checked by tsc as a step of its own; swc only strips them here. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // The package names a file for require that it does not bring.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['node_modules/(?!(arquero|@uwdata)/)'],
  // A test file runs in a context of its own, where what the language brings is looked up anew at each use; handed in with each module it is
  // found at once. What calculates (Math in every loop) takes half the time.
  sandboxInjectedGlobals: [
    ...['Array', 'BigInt', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String'],
    ...['DataView', 'Float64Array', 'Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array'],
  ],
  setupFilesAfterEnv: ['<rootDir>/test/support/fixed-seed.ts'],
  // Whole cities are analysed and LibreOffice started, on machines that do other work besides.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/.ci/heavy-first.mjs',
  // Both cores: without a word jest keeps one for itself.
  maxWorkers: '100%',
  coverageProvider: 'v8',
};
