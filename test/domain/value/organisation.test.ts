import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeOneOrganisation, organisationKey } from '../../../src/domain/value/organisation.ts';

describe('ways to write one company have one key', () => {
  test.each([
    [
      '上海星河会展设计有限公司',
      [
        '上海星河会展设计',
        '上海星河会展设计股份有限公司',
        '上海星河會展設計有限公司',
        ' 上海 星河会展设计有限公司 ',
      ],
    ],
    ['深圳光谷照明(集团)有限公司', ['深圳光谷照明（集团）有限公司', '深圳光谷照明集团', '深圳光谷照明']],
    ['Müller & Söhne GmbH', ['Mueller und Soehne', 'Müller and Söhne', 'MÜLLER & SÖHNE gmbh']],
    ['Lotus Analytics', ['Lotus Analytics Inc', 'lotus analytics, Inc.', 'Lotus Analytics Pty Ltd']],
    ['Harbor Type Co.', ['Harbor Type', 'The Harbor Type Company']],
    ['株式会社田中紙', ['田中紙', '田中紙株式会社', '(株)田中紙', '田中紙㈱', '田中紙（株）']],
    ['주식회사 엠버', ['엠버', '(주)엠버', '엠버㈜', '엠버 주식회사']],
    ['ООО «Ромашка»', ['Ромашка', 'ромашка, ООО', 'ЗАО Ромашка']],
    ['Holt Sp. z o.o.', ['Holt', 'Holt sp. z o. o.', 'HOLT SP. Z O.O. SP. K.']],
    ['Acme S.A. de C.V.', ['Acme', 'Acme S. de R.L. de C.V.']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, organisationKey(spelling)]).toEqual([spelling, organisationKey(name)]);
    }
  });
});

test.each(['', '-', 'N/A', 'none', 'Freelance', 'self-employed', '无', '个人', '自由职业者', '學生'])(
  '%j names no company',
  (typed) => {
    expect(organisationKey(typed)).toBe('');
  },
);

test('a name that is nothing but a legal form stays what it is', () => {
  expect(organisationKey('有限公司')).toBe('有限公司');
  expect(organisationKey('SE')).toBe('se');
  expect(organisationKey('ООО')).toBe('ооо');
  expect(organisationKey('Z o.o.')).toBe('z oo');
  expect(organisationKey('有田')).toBe('有田');
});

test.each([
  ['Northwind Booths', 'Northwind', true],
  ['星河会展', '上海星河会展设计有限公司', true],
  ['Tanaka Paper', '田中紙', true],
  ['Contoso Signs', '', true],
  ['Northwind Booths', 'Contoso Signs', false],
  ['Art', 'Smart Booths', false],
  ['宁波海纳照明有限公司', '深圳光谷照明有限公司', false],
])('%s and %s may be one company: %s', (a, b, may) => {
  expect(mayBeOneOrganisation(a, b)).toBe(may);
  expect(mayBeOneOrganisation(b, a)).toBe(may);
});

test('a name in plain letters has the key it has beside a sign that is none', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abeou19.&-',()"), maxLength: 8 }),
    fc.constantFrom('Studio', 'Ltd', 'GmbH', 'and', 'the', 'Inc.', 'None', 'self', 'employed'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      const text = words.join(' ');
      expect(organisationKey(text)).toBe(organisationKey(`${text} ·`));
    }),
    { seed: 20261126, numRuns: 1000 },
  );
});
