/** Workbooks with the markup other programs write, part by part; and the markup scanner. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagsIn } from '../../../../src/intake/readers/markup/tags.ts';
import { isDayFormat } from '../../../../src/intake/readers/sheet/day-format.ts';
import readXlsx from '../../../../src/intake/readers/workbook/xlsx.ts';
import { zipStored } from '../../../support/zip.ts';
import { told } from '../../reading.ts';

const parts = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="http://a/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

function book(sheet: string, others: Readonly<Record<string, string>> = {}) {
  const all = { ...parts, 'xl/worksheets/sheet1.xml': sheet, ...others };
  const zip = zipStored(Object.entries(all).map(([name, data]) => ({ name, data: Buffer.from(data) })));
  return readXlsx(new Uint8Array(zip), 'x.xlsx');
}

const rowsOf = (...of: Parameters<typeof book>) => book(...of).tables[0]?.rows;

test('cells without a place stand behind each other, with a prefix or without', () => {
  const sheet = `<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row>
    <x:row r="4"><x:c r="B4" t="str"><x:v>b</x:v></x:c></x:row><x:row><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(rowsOf(sheet)).toEqual([
    { at: 1, cells: ['a', '', 3] },
    { at: 4, cells: ['', 'b'] },
    { at: 5, cells: ['TRUE'] },
  ]);
});

test('texts may be shared, rich, spoken, escaped, or in sections', () => {
  const sheet = `<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v></v></c>
    <c t="inlineStr"><is><r><t>a </t></r><r><rPr><b/></rPr><t>b</t></r></is></c><c t="str"><f>A1</f><v><![CDATA[x < y]]> &amp; z</v></c></row></sheetData></worksheet>`;
  const strings = `<sst><si><t>&#x6797;&lt;&#24037;&gt;</t></si><si><r><t>东京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr/></si>
    <si><t xml:space="preserve">one_x000D_
two_x005F_x000D_</t></si></sst>`;
  expect(rowsOf(sheet, { 'xl/sharedStrings.xml': strings })?.[0]?.cells).toEqual([
    '林<工>',
    '东京',
    'one\ntwo_x000D_',
    '',
    'a b',
    'x < y & z',
  ]);
});

test('days are told by their format, and written out where the workbook does so', () => {
  const sheet = `<worksheet><sheetData><row><c s="1"><v>46129.5</v></c><c s="2"><v>46129</v></c><c s="0"><v>46129</v></c>
    <c t="d"><v>2026-04-17T00:00:00</v></c><c s="3"><v>46129</v></c></row></sheetData></worksheet>`;
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
    <numFmt numFmtId="165" formatCode="#,##0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  expect(rowsOf(sheet, { 'xl/styles.xml': styles })?.[0]?.cells).toEqual([
    '2026-04-17T12:00:00',
    '2026-04-17',
    46129,
    '2026-04-17',
    46129,
  ]);
});

test('a formula without a value is told; a value that is no number is nothing', () => {
  const sheet =
    '<worksheet><sheetData><row><c><f>A9</f></c><c><f>A9</f><v/></c><c t="e"><v>#N/A</v></c><c><v>1e999</v></c><c><v>0.1</v></c></row></sheetData></worksheet>';
  const [table] = book(sheet).tables;
  expect(table?.rows[0]?.cells).toEqual(['', '', '', '', 0.1]);
  expect(told(table?.issues ?? [])).toEqual(Array(3).fill('1 formula-without-value'));
});

test('the parts of a workbook may be in UTF-16 and named from the root', () => {
  const sheet =
    '<worksheet><sheetData><row><c t="inlineStr"><is><t>林</t></is></c></row></sheetData></worksheet>';
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, 'utf16le')]);
  const links = parts['xl/_rels/workbook.xml.rels'].replace('worksheets/', '/xl/worksheets/');
  const zip = zipStored([
    { name: 'xl/workbook.xml', data: Buffer.from(parts['xl/workbook.xml']) },
    { name: 'xl/_rels/workbook.xml.rels', data: Buffer.from(links) },
    { name: 'xl/worksheets/sheet1.xml', data: wide },
  ]);
  expect(readXlsx(new Uint8Array(zip), 'x.xlsx').tables[0]?.rows).toEqual([{ at: 1, cells: ['林'] }]);
});

test('a company merged over two columns and two rows stands in both rows', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = `<worksheet><sheetData><row>${cell('Paper Moon')}<c/>${cell('Ana')}</row><row><c/><c/>${cell('Bo')}</row></sheetData>
    <mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
  const [table] = book(sheet).tables;
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['Paper Moon', '', 'Ana'],
    ['Paper Moon', '', 'Bo'],
  ]);
  expect(table?.groups).toEqual([{ at: 1, from: 0, to: 1 }]);
});

test('one part for two sheets is no workbook', () => {
  const twice = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels'].replace(
      '<Relationship ',
      '<Relationship Id="rId2" Type="http://a/worksheet" Target="worksheets/sheet1.xml"/><Relationship ',
    ),
  };
  expect(() => book('<worksheet><sheetData/></worksheet>', twice)).toThrow('file.broken');
});

test.each([
  [14, undefined, true],
  [27, undefined, true],
  [0, undefined, false],
  [49, undefined, false],
  [164, 'yyyy-mm-dd', true],
  [164, '[h]:mm', true],
  [164, 'm"月"d"日"', true],
  [164, 'General', false],
  [164, '0.00E+00', false],
  [164, '[Red]#,##0.00', false],
  [164, '"day "0', false],
  [164, '@', false],
])('format %i %s shows a day: %s', (id, code, expected) => {
  expect(isDayFormat(id, code)).toBe(expected);
});

test('an attribute is the same however it is written', () => {
  const named = fc.stringMatching(/^[a-z][a-z-]{0,6}$/);
  const held = fc.stringMatching(/^[a-z0-9äöü名/.:-]{0,8}$/);
  const written = fc.constantFrom<(name: string, value: string) => string>(
    (name, value) => `${name}="${value}"`,
    (name, value) => `${name}='${value}'`,
    (name, value) => `x:${name.toUpperCase()}="${value}"`,
    (name, value) => `${name} =\n"${value}"`,
    (name, value) => (value === '' || value.endsWith('/') ? `${name}="${value}"` : `${name}=${value}`),
  );
  const attributes = fc.uniqueArray(fc.tuple(named, held, written), {
    selector: ([name]) => name,
    maxLength: 5,
  });
  fc.assert(
    fc.property(attributes, fc.boolean(), fc.constantFrom('', '/', ' /'), (all, isBare, closing) => {
      const bare = isBare ? ' nowrap0' : '';
      const tags = tagsIn(
        Buffer.from(`<c${bare}${all.map(([name, value, as]) => ` ${as(name, value)}`).join('')} ${closing}>`),
      );
      expect(tags.next()).toBe(true);
      expect(tags.closes).toBe(closing !== '');
      for (const [name, value] of all) expect(tags.attribute(name)).toBe(value);
      expect(tags.attribute('nowrap0')).toBe(isBare ? '' : undefined);
      expect(tags.attribute('absent0')).toBe(undefined);
    }),
  );
});

test('tags, attributes and texts come in order, whatever stands between them', () => {
  const tags = tagsIn(
    Buffer.from(`<?xml version="1.0"?><a:B x='1>2' y:Z="&lt;"><!-- <c> -->one<d/><e f=g h>two</e></a:B>tail`),
  );
  const found: unknown[] = [];
  while (tags.next()) {
    const { name, opens, closes } = tags;
    found.push([
      tags.text(),
      name,
      opens,
      closes,
      tags.attribute('x'),
      tags.attribute('z'),
      tags.attribute('f'),
    ]);
  }
  expect(found).toEqual([
    ['', 'b', true, false, '1>2', '<', undefined],
    ['one', 'd', true, true, undefined, undefined, undefined],
    ['', 'e', true, false, undefined, undefined, 'g'],
    ['two', 'e', false, true, undefined, undefined, undefined],
    ['', 'b', false, true, undefined, undefined, undefined],
  ]);
  expect(tags.text()).toBe('tail');
});

test('no markup keeps the walk from its end', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '--', '[CDATA[', ']]>', '=', ' ', 'a', '王'),
      ),
      (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        const tags = tagsIn(bytes);
        let count = 0;
        while (tags.next()) {
          tags.text();
          tags.attribute('a');
          count++;
        }
        expect(count).toBeLessThanOrEqual(bytes.length);
      },
    ),
  );
});
