import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { texts } from '../../../addin/text';
import { languages, type Language } from '../../../addin/text/language';

const codesFolder = resolve(__dirname, '../../../engine/issues/codes');

/** Every issue code with the names and types of its parameters, as the engine declares them. */
const codes = new Map(
  readdirSync(codesFolder).flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(join(codesFolder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    return tree.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Issues')
        ? statement.members.filter(ts.isPropertySignature).map(codeOf)
        : [],
    );
  }),
);

function codeOf(member: ts.PropertySignature): [string, ReadonlyMap<string, string>] {
  const params = membersIn(member.type)
    .filter(ts.isPropertySignature)
    .map((param): [string, string] => [param.name.getText(), param.type?.getText() ?? '']);
  return [(member.name as ts.StringLiteral).text, new Map(params)];
}

/** What a code declares itself, or by an interface beside it; what it may share with others ("InModel & { ... }") only says where. */
function membersIn(type: ts.TypeNode | undefined): readonly ts.TypeElement[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return type.members;
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(membersIn);
  const named = type.getSourceFile().statements.filter(ts.isInterfaceDeclaration);
  return named.find(({ name }) => name.text === type.getText())?.members ?? [];
}

/** A value that no vocabulary knows, so that a sentence can only show it as it is. */
function sample(name: string, type: string): string | number | readonly string[] {
  if (type === 'number') return 4200 + name.length;
  return type === 'readonly string[]' ? [`[${name}]`] : `[${name}]`;
}

const sentence = (language: Language, code: string): string => {
  const params = Object.fromEntries([...(codes.get(code) ?? [])].map(([name, type]) => [name, sample(name, type)]));
  const sentences = texts[language].issues as unknown as Record<string, (params: object) => string>;
  return sentences[code](params);
};

/** A change is named by an id of ours that means nothing to a person; men and women are named by a word. */
const nothingToName: ReadonlySet<string> = new Set(['changes.not-last', 'people.one-sex']);

/** Digits are grouped by language. */
const plain = (text: string): string => text.replace(/(?<=\d)[\s,.\u00a0](?=\d{3})/g, '');

/** All texts of a record by their path; functions count by their path alone. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

test('every language has the same keys, and none is empty', () => {
  const english = leaves(texts.en).map(([path]) => path);
  for (const language of languages) {
    const own = leaves(texts[language]);
    expect(own.map(([path]) => path).sort()).toEqual([...english].sort());
    expect(
      own.filter(([, text]) => text === '' || (typeof text === 'string' && text.trim() !== text)).map(([path]) => path),
    ).toEqual([]);
  }
});

test('texts differ between languages where they are sentences', () => {
  const finnish = new Map(leaves(texts.fi));
  const same = leaves(texts.en).filter(
    ([path, text]) => typeof text === 'string' && text.split(' ').length > 3 && finnish.get(path) === text,
  );
  expect(same.map(([path]) => path)).toEqual([]);
});

test('the engine declares codes', () => expect(codes.size).toBeGreaterThan(50));

describe.each(languages)('issue sentences in %s', (language) => {
  test('every code has one, and no sentence is left without a code', () => {
    expect(Object.keys(texts[language].issues).sort()).toEqual([...codes.keys()].sort());
  });

  test.each([...codes.keys()])('%s says what, where and what to do', (code) => {
    const text = plain(sentence(language, code));
    expect(text).toMatch(/^\S.{20,}[.)]$/s);
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    const shown = [...(codes.get(code) ?? [])].filter(([name, type]) => text.includes(String(sample(name, type))));
    expect(shown.length).toBeGreaterThanOrEqual(nothingToName.has(code) ? 0 : Math.min(1, codes.get(code)?.size ?? 0));
  });
});

test('English speaks as the ministries do', () => {
  const english = leaves(texts.en).filter(([, text]) => typeof text === 'string') as [string, string][];
  const others = english.filter(([, text]) => /child budget|wellbeing county|welfare county/i.test(text));
  expect(others).toEqual([]);
});
