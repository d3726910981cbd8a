/** `node test/browser/support/fake-office/build.mjs FOLDER`: builds the script that stands in for Office.js, as FOLDER/office.js. */
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import configurations from '../../../../webpack.config.js';

const [, , folder] = process.argv;
const excel = configurations.find((configuration) => configuration.name === 'excel');

const compiler = webpack({
  mode: 'production',
  devtool: false,
  context: resolve(import.meta.dirname, '../../../..'),
  entry: join(import.meta.dirname, 'office-script.ts'),
  target: excel.target,
  // Names of classes and members are part of what the fake answers; nothing is gained by making it small.
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: excel.module.rules.filter(({ use }) => use?.loader === 'swc-loader') },
  output: { path: resolve(folder), filename: 'office.js' },
});

compiler.run((fault, stats) => {
  if (fault !== null || stats.hasErrors()) {
    console.error(fault ?? stats.toString('errors-only'));
    process.exitCode = 1;
  }
  compiler.close(() => {});
});
