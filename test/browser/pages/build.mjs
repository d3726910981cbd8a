/**
 * `node test/browser/pages/build.mjs NAME FOLDER`: builds a page of this folder as the browser's own page is built, with the same
 * template and policy.
 */
import { join, resolve } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import configurations from '../../../webpack.config.js';

const root = resolve(import.meta.dirname, '../../..');
const [, , name, folder] = process.argv;
const browser = configurations.find((configuration) => configuration.name === 'browser');
const [styles] = browser.plugins;

const compiler = webpack({
  ...browser,
  context: root,
  // What is tested here works the same in long words, which are built in a third of the time.
  optimization: { ...browser.optimization, minimize: false },
  entry: { index: join(import.meta.dirname, `${name}.tsx`) },
  output: { ...browser.output, path: resolve(folder) },
  plugins: [styles, new HtmlPlugin({ template: join(root, 'addin/browser/page.html'), scriptLoading: 'defer', minify: false })],
});

compiler.run((fault, stats) => {
  if (fault !== null || stats.hasErrors()) {
    console.error(fault ?? stats.toString('errors-only'));
    process.exitCode = 1;
  }
  compiler.close(() => {});
});
