import { readModel } from '../../../engine/sheets/read/model-sheets/read-model';
import { makeModel } from '../../support/city';

const read = (tag: object) => readModel(JSON.stringify(makeModel({ tags: [tag] as never })));

test('a line may have a comment without a tag', () => {
  const tag = { organiser: 'city', line: '1', shares: [], comment: 'ask the board' };
  const { value, issues } = read(tag);
  expect(issues).toEqual([]);
  expect(value?.tags).toEqual([tag]);
});

test.each([undefined, '', ' '])(
  'a line of tags without moments and with the comment "%s" says nothing and is refused',
  (comment) => {
    const { value, issues } = read({ organiser: 'city', line: '1', shares: [], comment });
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: 'model.invalid', params: { expected: 'list >= 1 items' } }]);
  },
);
