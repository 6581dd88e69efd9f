import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../../../src/domain/errors.ts';
import {
  all,
  any,
  type Condition,
  everything,
  not,
  type Value,
} from '../../../../src/domain/segment/condition.ts';
import { parse } from '../../../../src/domain/segment/text/parse.ts';
import { print } from '../../../../src/domain/segment/text/print.ts';

const is = (field: string, ...values: Value[]): Condition => ({ kind: 'is', field, values });
const has = (field: string): Condition => ({ kind: 'has', field });
const text = (words: string): Condition => ({ kind: 'text', text: words });
const compare = (field: string, sign: '<' | '<=' | '=' | '>=' | '>', value: string): Condition => ({
  kind: 'compare',
  field,
  sign,
  value,
});

function refusal(typed: string): { at: number; problem: string; word: string } {
  try {
    parse(typed);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'condition.wrong') throw error;
    const { at, problem, word } = (error as UserError<'condition.wrong'>).params;
    return { at, problem, word };
  }
  throw new Error(`${typed} was read`);
}

describe('a condition is read', () => {
  test.each<[string, Condition]>([
    ['', everything],
    ['  ', everything],
    ['王芳', text('王芳')],
    ['"free text"', text('free text')],
    ['“自由 文本”', text('自由 文本')],
    ['Li,Wei', text('Li,Wei')],
    ['or', text('or')],
    ['"OR"', text('OR')],
    ['"say \\"hi\\" \\\\ C:\\x"', text('say "hi" \\ C:\\x')],
    ['tag:vip', is('tag', 'vip')],
    ['tag: vip', is('tag', 'vip')],
    ['city:上海,北京', is('city', '上海', '北京')],
    ['city：上海、北京', is('city', '上海', '北京')],
    ['city:(上海 OR 北京)', any([is('city', '上海'), is('city', '北京')])],
    ['city：（上海 OR 北京）', any([is('city', '上海'), is('city', '北京')])],
    [
      'tag:(vip -(lead OR staff))',
      all([is('tag', 'vip'), not(any([is('tag', 'lead'), is('tag', 'staff')]))]),
    ],
    ['tag:(a,b c)', all([is('tag', 'a', 'b'), is('tag', 'c')])],
    ['attended>=2', compare('attended', '>=', '2')],
    ['attended ≥ 2', compare('attended', '>=', '2')],
    ['attended=>2', compare('attended', '>=', '2')],
    ['attended=<2', compare('attended', '<=', '2')],
    ['attended==2', compare('attended', '=', '2')],
    ['attended＞2', compare('attended', '>', '2')],
    ['last<-3m', compare('last', '<', '-3m')],
    ['last<"3 days ago"', compare('last', '<', '3 days ago')],
    ['nps:9..10', is('nps', { from: '9', to: '10' })],
    ['nps:9..', is('nps', { from: '9', to: null })],
    ['nps:..6,10', is('nps', { from: null, to: '6' }, '10')],
    ['last:"3 days ago".."next fri"', is('last', { from: '3 days ago', to: 'next fri' })],
    ['last:today.."next fri"', is('last', { from: 'today', to: 'next fri' })],
    ['email:*', has('email')],
    ['email:"*"', is('email', '*')],
    ['-email:*', not(has('email'))],
    ['NOT email:*', not(has('email'))],
    ['--tag:vip', not(not(is('tag', 'vip')))],
    ['-"free text"', not(text('free text'))],
    ['a b OR c', any([all([text('a'), text('b')]), text('c')])],
    ['a AND b', all([text('a'), text('b')])],
    ['a (b OR c)', all([text('a'), any([text('b'), text('c')])])],
    ['((a))', text('a')],
    ['custom.T恤:XL', is('custom.T恤', 'XL')],
    ['custom."Dietary needs":vegan', is('custom.Dietary needs', 'vegan')],
    ['"Dietary needs":vegan', is('custom.Dietary needs', 'vegan')],
    ['"custom.Dietary needs":vegan', is('custom.Dietary needs', 'vegan')],
    ['custom.__proto__:x', is('custom.__proto__', 'x')],
    [
      'event:E004 tag:vip -tag:speaker attended>=2 last<2026-01-01 city:(上海 OR 北京) "free text"',
      all([
        is('event', 'E004'),
        is('tag', 'vip'),
        not(is('tag', 'speaker')),
        compare('attended', '>=', '2'),
        compare('last', '<', '2026-01-01'),
        any([is('city', '上海'), is('city', '北京')]),
        text('free text'),
      ]),
    ],
  ])('%s', (typed, tree) => {
    expect(parse(typed)).toEqual(tree);
    expect(parse(print(tree))).toEqual(tree);
  });
});

describe('a condition that cannot be read says where', () => {
  test.each([
    ['tag:"vip', 4, 'unclosed-quote', '"'],
    ['“开始', 0, 'unclosed-quote', '“'],
    ['a (b OR c', 2, 'unclosed-parenthesis', '('],
    ['city:(上海', 5, 'unclosed-parenthesis', '('],
    ['a )', 2, 'unexpected', ')'],
    ['()', 1, 'unexpected', ')'],
    ['a OR', 2, 'unexpected', 'OR'],
    ['OR a', 0, 'unexpected', 'OR'],
    ['a OR OR b', 5, 'unexpected', 'OR'],
    ['a AND', 2, 'unexpected', 'AND'],
    ['AND a', 0, 'unexpected', 'AND'],
    ['NOT', 0, 'unexpected', 'NOT'],
    ['a - b', 2, 'unexpected', '-'],
    [':vip', 0, 'unexpected', ':'],
    ['time:12:30', 7, 'unexpected', ':'],
    ['tag:a,', 6, 'missing-value', 'tag'],
    ['tag:', 4, 'missing-value', 'tag'],
    ['tag: OR b', 4, 'missing-value', 'tag'],
    ['(tag:)', 5, 'missing-value', 'tag'],
    ['attended>=', 10, 'missing-value', 'attended'],
    ['attended>=1..2', 10, 'unexpected', '1..2'],
    ['attended:..', 9, 'missing-value', '..'],
    ['custom."x"', 7, 'unexpected', 'x'],
  ])('%s', (typed, at, problem, word) => {
    expect(refusal(typed)).toEqual({ at, problem, word });
  });

  it('refuses what is too long or too deep before it costs anything', () => {
    expect(refusal('a '.repeat(2001))).toMatchObject({ at: 4000, problem: 'too-long' });
    expect(refusal('('.repeat(3000))).toMatchObject({ at: 50, problem: 'too-deep' });
    expect(refusal(`${'-'.repeat(3000)}a`)).toMatchObject({ at: 50, problem: 'too-deep' });
    expect(refusal(`tag:${'('.repeat(3000)}`)).toMatchObject({ at: 54, problem: 'too-deep' });
    expect(refusal(`${'NOT '.repeat(900)}a`)).toMatchObject({ problem: 'too-deep' });
  });
});

describe('a condition is written with no sign to spare', () => {
  test.each([
    ['(a b) (c d)', 'a b c d'],
    ['(a b) OR (c)', 'a b OR c'],
    ['a (b OR (c OR d))', 'a (b OR c OR d)'],
    ['NOT (a OR b)', '-(a OR b)'],
    ['NOT tag:"vip"', '-tag:vip'],
    ['"-a"', '"-a"'],
    ['"a:b"', '"a:b"'],
    ['city:("New York" OR 上海)', 'city:"New York" OR city:上海'],
    ['"Size":"X L"', 'custom.Size:"X L"'],
  ])('%s -> %s', (typed, printed) => {
    expect(print(parse(typed))).toBe(printed);
  });
});

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'ab*.-,:()"\\“” ＂（：，OR上'), maxLength: 6 }),
  fc.constantFrom('OR', 'AND', 'NOT', '*', '..', '-', 'custom.', '上海', 'a..b', '.', '-3d'),
);
const field = fc.oneof(
  fc.constantFrom('tag', 'city', 'attended'),
  word.map((heading) => `custom.${heading}`),
);
const span = fc
  .record({ from: fc.option(word), to: fc.option(word) })
  .filter(({ from, to }) => from !== null || to !== null);
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  word.map(text),
  field.map(has),
  fc
    .tuple(field, fc.array(fc.oneof(word, span), { minLength: 1, maxLength: 3 }))
    .map(([name, of]) => is(name, ...of)),
  fc
    .tuple(
      field,
      fc.constantFrom('<' as const, '<=' as const, '=' as const, '>=' as const, '>' as const),
      word,
    )
    .map(([name, sign, value]) => compare(name, sign, value)),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(all),
    fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map(any),
    tie('tree').map(not),
  ),
}));

describe('what is written', () => {
  it('reads back to the same tree', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        expect(parse(print(condition))).toEqual(condition);
      }),
      { numRuns: 1000 },
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        expect(parse(print(JSON.parse(JSON.stringify(condition)) as Condition))).toEqual(condition);
      }),
      { numRuns: 100 },
    );
  });

  it('is read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a:()"“”, -.*<>=ORANDT上：（'), maxLength: 30 }),
        (typed) => {
          try {
            const condition = parse(typed);
            expect(parse(print(condition))).toEqual(condition);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            const { at } = (error as UserError<'condition.wrong'>).params;
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(typed.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
