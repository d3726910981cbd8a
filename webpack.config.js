import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';

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

/**
 * A page: scripts and styles in files of hashed names beside its HTML, so that a strict content security policy holds and a server may
 * keep them for ever. What is imported lazily is a file of its own; nothing is evaluated from text.
 */
const page = (name, { entry, template, copied = [] }) => ({
  mode: 'production',
  devtool: false,
  name,
  target: ['web', 'es2022'],
  entry: { index: entry },
  resolve: { ...shared.resolve, aliasFields: ['browser'] },
  module: {
    rules: [
      // Modules of ours do nothing when imported: what a chunk does not use is not in it.
      { test: /\.tsx?$/, include: [resolve('engine'), resolve('addin')], sideEffects: false },
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
            module: { type: 'es6' },
          },
        },
      },
      {
        test: /\.css$/,
        use: [CssPlugin.loader, { loader: 'css-loader', options: { modules: { auto: true, namedExport: false } } }],
      },
      { test: /\.svg$/, type: 'asset/source' },
    ],
  },
  output: {
    path: resolve(out, name),
    publicPath: 'auto',
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    assetModuleFilename: '[name].[contenthash:12][ext]',
  },
  optimization: {
    minimizer: ['...', new CssMinimizerPlugin()],
    // What a page starts with is two files, of itself and of its worker: their sizes are what .ci/check.mjs holds.
    splitChunks: { chunks: ({ name }) => name !== 'index' && name !== 'worker' },
  },
  plugins: [
    new CssPlugin({ filename: '[name].[contenthash:12].css', chunkFilename: '[name].[contenthash:12].css' }),
    new HtmlPlugin({ template, scriptLoading: 'defer', minify: false }),
    ...(copied.length > 0 ? [new CopyPlugin({ patterns: copied })] : []),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});

const browser = page('browser', {
  entry: './addin/browser/index.tsx',
  template: './addin/browser/page.html',
  copied: [{ from: 'samples/mallikunta/{talousarvio-2026.xlsx,malli.json}', to: 'sample/[name][ext]' }],
});

const excel = page('excel', {
  entry: './addin/excel/index.tsx',
  template: './addin/excel/page.html',
  copied: [
    { from: 'addin/excel/assets/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true },
    { from: 'samples/mallikunta/talousarvio-2026.xlsx', to: 'sample/[name][ext]' },
  ],
});

export default [engine, commandLine, browser, excel];
