import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, compareNames, compatible } from '../../../src/domain/identity/compare.ts';
import { nameForms } from '../../../src/domain/value/name.ts';

const are = (a: string, b: string) => compatible(nameForms(a), nameForms(b));
const level = (a: string, b: string) => compareNames(nameForms(a), nameForms(b));

describe('two names may be one person’s', () => {
  test.each([
    ['Sam Lee', 'LEE, Sam'],
    ['María García López', 'Maria Garcia'],
    ['Nguyễn Thị Lan', 'Lan Nguyen'],
    ['Juan Carlos Pérez', 'Carlos Pérez'],
    ['Mary Ann Jones', 'Ann Jones'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Rob Smith', 'Robert Smith'],
    ['J. Smith', 'Jane Smith'],
    ['Sam L.', 'Sam Lee'],
    ['O. B.', 'Olivia Brown'],
    ['Olivia', 'Olivia Brown'],
    ['Chris', 'Chris Evans'],
    ['Xiao Ming Huang', 'Huang Xiaoming'],
    ['陈志明', '陳志明'],
    ['志明', '陈志明'],
    ['李娜', 'Nancy Li'],
    ['李娜', 'Li Na'],
    ['李娜', 'Na Li'],
    ['李娜 Nancy Li', 'Nancy Li'],
    ['李娜 Nancy Li', '李娜'],
    ['陳志明', 'Chan Chi Ming'],
    ['陈志明', 'Chi Ming Chan'],
    ['欧阳娜', 'Na Ouyang'],
    ['张伟', 'Eric Zhang'],
    ['张伟', 'zhangwei'],
    ['曾乐', 'Zeng Yue'],
    ['', 'Olivia Brown'],
  ])('%s, %s', (a, b) => {
    expect([are(a, b), are(b, a)]).toEqual([true, true]);
  });
});

describe('two names are two people’s', () => {
  test.each([
    ['Olivia Brown', 'Ethan Brown'],
    ['Olivia Brown', 'Brown'],
    ['Olivia Brown', 'Olivia Green'],
    ['Olivia Brown', 'E. Brown'],
    ['O. B.', 'Ethan Brown'],
    ['Daniel Smith', 'Daniela Smith'],
    ['Paul Berg', 'Pauline Berg'],
    ['Alexander Berg', 'Alexandra Berg'],
    ['John Smith', 'John Smith Jr.'],
    ['Person 7', 'Person 8'],
    ['张伟', '张薇'],
    ['张伟', '张伟2'],
    ['王芳', '王芳芳'],
    ['李娜', '李'],
    ['李娜', 'Li'],
    ['李娜', 'Li Ming'],
    ['李娜', 'Wang Na'],
    ['Wei Zhang', 'Eric Zhang'],
    ['Zhang', '张伟'],
  ])('%s, %s', (a, b) => {
    expect([are(a, b), are(b, a)]).toEqual([false, false]);
  });
});

test.each([
  ['田中愛子', 'Aiko Tanaka'],
  ['김민수', 'Minsu Kim'],
  ['李娜', 'Nancy'],
  ['买买提艾力', 'Memet Ali'],
  ['Иван Петров', 'Ivan Petrov'],
])('scripts say nothing of each other, which is not enough: %s, %s', (a, b) => {
  expect(level(a, b)).toBe(agreement.silent);
  expect(are(a, b)).toBe(false);
});

test('a name without a word to compare is compatible with everything', () => {
  expect(are('', '')).toBe(true);
  expect(are('🎉', '王芳')).toBe(true);
});

const names = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'wei',
        'li',
        'zhang',
        'na',
        'nancy',
        'ann',
        'anna',
        'o',
        'brown',
        'jr',
        'chi',
        'ming',
        'ou',
        'yang',
        'rob',
        'robert',
        '7',
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((words) => words.join(' ')),
  fc
    .array(fc.constantFrom('张', '李', '欧', '阳', '伟', '娜', '芳', '明', '田', '中'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((hanzi) => hanzi.join('')),
  fc.constantFrom('', '李娜 Nancy Li', '田中 愛子', '김민수', 'Олег'),
);

test('it does not matter who is compared with whom', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(level(a, b)).toBe(level(b, a));
    }),
    { numRuns: 3000 },
  );
});

test('everybody’s name is their own', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(are(name, name)).toBe(true);
    }),
  );
});
