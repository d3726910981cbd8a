import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as packs from 'hyperformula/i18n/languages';
import { declarations, functionIds } from '../../../addin/functions/declarations';
import type { FunctionError } from '../../../addin/functions/function-result';
import { messageOf } from '../../../addin/functions/message';
import { functionsMetadata } from '../../../addin/functions/metadata';
import { choiceOf, keyOf } from '../../../addin/functions/spoken';
import { functions as en } from '../../../addin/text/en/functions';
import { functions as fi } from '../../../addin/text/fi/functions';
import type { FunctionChoices, FunctionsText } from '../../../addin/text/parts/functions';
import { functions as sv } from '../../../addin/text/sv/functions';

const languages: readonly (readonly [string, FunctionsText])[] = [
  ['fi', fi],
  ['sv', sv],
  ['en', en],
];

describe('description files for Excel', () => {
  // After a change of words, `node .ci/manifest.mjs out/addin` writes new ones to review and copy here.
  test.each(languages)('%s: as reviewed', (language, words) => {
    const reviewed = readFileSync(join(__dirname, 'metadata', `functions-${language}.json`), 'utf8');
    expect(`${JSON.stringify(functionsMetadata(words), null, 2)}\n`).toBe(reviewed);
  });

  test('the languages differ in words alone: same ids, parameters and types', () => {
    const shape = (words: FunctionsText) =>
      functionsMetadata(words).functions.map(({ id, parameters, result, options }) => ({
        id,
        result,
        options,
        parameters: parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
      }));
    expect(shape(fi)).toEqual(shape(en));
    expect(shape(sv)).toEqual(shape(en));
  });

  test.each(languages)('%s: names and descriptions keep to what Excel and the manifest take', (_, words) => {
    for (const { id, name, description, parameters } of functionsMetadata(words).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
      expect(name).toMatch(/^\p{Lu}[\p{Lu}0-9._]{2,63}$/u);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
      for (const text of [description, ...parameters.map((parameter) => (parameter as { description: string }).description)])
        expect([text, text.length > 0 && text.length <= 128]).toEqual([text, true]);
      for (const parameter of parameters) expect((parameter as { name: string }).name).toMatch(/^\p{L}[\p{L}_]{1,63}$/u);
    }
  });

  test('no name is a built-in function of any language of the calculator', () => {
    const builtIn = new Set(
      Object.values(packs).flatMap((pack) =>
        typeof pack === 'object' && 'functions' in pack ? Object.values(pack.functions) : [],
      ),
    );
    expect(builtIn.has('SUMMA')).toBe(true);
    for (const [, words] of languages) for (const id of functionIds) expect(builtIn.has(words.functions[id].name)).toBe(false);
  });

  test('nothing is volatile, and only the last argument repeats', () => {
    expect(JSON.stringify(languages.map(([, words]) => functionsMetadata(words)))).not.toContain('volatile');
    for (const { parameters } of Object.values(declarations)) {
      const repeating = (parameters as readonly { repeating?: true }[]).map((parameter) => parameter.repeating === true);
      expect(repeating.slice(0, -1)).not.toContain(true);
    }
  });
});

describe('words in formulas', () => {
  test('no word means two things among the conditions, nor among the choices of one', () => {
    for (const [, words] of languages) {
      for (const [key, word] of Object.entries(words.keys)) expect([word, keyOf(word)]).toEqual([word, key]);
      for (const [key, choices] of Object.entries(words.choices))
        for (const [id, word] of Object.entries(choices))
          expect([key, word, choiceOf(key as keyof FunctionChoices, word)]).toEqual([key, word, id]);
    }
  });

  test('what descriptions say in quotes is understood', () => {
    const quoted = (text: string): string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, word]) => word);
    for (const [, { functions }] of languages) {
      const { conditions } = functions.AMOUNT.parameters;
      expect(keyOf(quoted(conditions.description)[0])).toBe('service');
      expect(keyOf(quoted(functions.CROSSTAB.parameters.rowKey.description)[0])).toBe('service');
      expect(keyOf(quoted(functions.CROSSTAB.parameters.columnKey.description)[0])).toBe('segment');
      const { reach, figure } = functions.CHILDREN.parameters;
      expect(quoted(reach.description).map((word) => choiceOf('reach', word))).toEqual(['direct', 'directAndFamily', 'all']);
      expect(quoted(figure.description).map((word) => choiceOf('figure', word))).toEqual(['amount', 'perHead', 'share']);
      expect(quoted(functions.COVERAGE.parameters.of.description).map((word) => choiceOf('of', word))).toEqual([
        'tagged',
        'placed',
        'measured',
      ]);
    }
  });
});

describe('messages', () => {
  const problem = (error: FunctionError['error'], params: object) => ({ error, params }) as FunctionError;

  test('every problem has a sentence in every language, none empty, and an unlike one', () => {
    for (const [, words] of languages) {
      const sentences = Object.values(words.problems).map((sentence) => (sentence as (params: object) => string)({}));
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^["\p{L}].*\.$/su);
    }
  });

  test('arguments, conditions and choices are called by their names in the reader’s language', () => {
    expect(messageOf(problem('notWhole', { parameter: 'from', value: '-1', least: 0, most: 100 }), 'POPULATION', fi)).toBe(
      'Kohdassa iästä on -1. Anna kokonaisluku väliltä 0–100.',
    );
    expect(messageOf(problem('unknownValue', { key: 'figure', value: 'x', known: '' }), 'CHILDREN', sv)).toBe(
      '"x" finns inte bland värdena för tal. Värdena är: euro, per barn, andel.',
    );
    expect(messageOf(problem('unknownValue', { key: 'directness', value: 'x', known: 'direct' }), 'AMOUNT', en)).toContain(
      'via the family',
    );
    expect(messageOf(problem('unknownKey', { key: 'colour', known: '' }), 'AMOUNT', en)).toContain('"colour" is not a condition');
    expect(messageOf(problem('unknownKey', { key: 'colour', known: '' }), 'AMOUNT', fi)).toContain('ikäsegmentti');
  });
});
