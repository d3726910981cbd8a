import { resolve } from 'node:path';

/** Build output is staged beside dist and swapped in whole: .ci/build.mjs says where. */
const out = resolve(process.env.MOMENTTI_OUT ?? 'dist');

const shared = {
  mode: 'production',
  devtool: false,
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'es6' } },
        },
      },
    ],
  },
  output: { path: out, filename: '[name].js', library: { type: 'module' }, chunkFormat: 'module', module: true },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The engine runs anywhere: no host's built-in modules are known to its bundles, and of arquero its browser half is taken. */
const engine = {
  ...shared,
  resolve: { ...shared.resolve, aliasFields: ['browser'] },
  name: 'engine',
  target: 'es2022',
  entry: { 'engine/index': './engine/index.ts', 'engine/tables': './engine/tables/index.ts' },
};

const commandLine = {
  ...shared,
  name: 'cli',
  // Read by people when something is odd, and never sent over a network.
  // What is loaded only when needed is one file with all of its packages.
  optimization: { minimize: false, splitChunks: false },
  target: 'node20',
  entry: { 'cli/momentti': './addin/cli/main.ts' },
  // What is loaded only when needed stands beside the program.
  output: { ...shared.output, chunkFilename: 'cli/[name].js' },
};

export default [engine, commandLine];
