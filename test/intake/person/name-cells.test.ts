/** Names from one column or from several, with what stands beside them. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, emailsOf, readLines } from '../reading.ts';

test.each([
  ['Name (First),Name (Last),Name (Prefix)', 'Rosa,Kappel,Dr.'],
  ['Name_First,Name_Last,Entry_Status', 'Rosa,Kappel,Submitted'],
  ['Name: First,Name: Last,Name: Middle', 'Rosa,Kappel,'],
  ['Full Name - First Name,Full Name - Last Name,City', 'Rosa,Kappel,Boston'],
  ['Your name (first),Your name (last),City', 'Rosa,Kappel,Boston'],
  ['Nombre (nombre de pila),Nombre (apellidos),City', 'Rosa,Kappel,Boston'],
])('the parts of a name in %s make one', async (headings, cells) => {
  const sheet = await readLines([`${headings},Email`, `${cells},rosa@example.com`]);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Rosa Kappel', given: 'Rosa', family: 'Kappel' });
});

test('what stands between a given name and a surname is a middle name, and elsewhere what it is', async () => {
  const nameIn = async (headings: string, cells: string) =>
    draftAt(await readLines([`${headings},Email`, `${cells},rosa@example.com`]), 2).person.name;
  expect(await nameIn('First name,Middle,Last name', 'Rosa,Ines,Kappel')).toBe('Rosa Ines Kappel');
  expect(await nameIn('First name,M.I.,Last name', 'Rosa,I,Kappel')).toBe('Rosa I Kappel');
  expect(await nameIn('Name,Early,Middle,Late', 'Rosa Kappel,,Tuesday,')).toBe('Rosa Kappel');
  expect(await nameIn('First name,Last name,Middle', 'Rosa,Kappel,Tuesday')).toBe('Rosa Kappel');
});

test.each([
  ['First Name,Last Name', 'Ana,Ruiz', 'Ana Ruiz'],
  ['名,姓', '娜,欧阳', '欧阳娜'],
  ['First Name,Last Name', '愛子,田中', '田中愛子'],
  ['First Name,Last Name', 'Na,Ouyang', 'Na Ouyang'],
  ['First Name,Last Name', 'Nancy,李', 'Nancy 李'],
  ['Name,Email', '刘　洋,l@example.com', '刘洋'],
  ['Name,Email', 'ＺＨＡＮＧ　Ｗｅｉ,z@example.com', 'ZHANG Wei'],
  ['Name,Email', 'Ana   Ruiz,a@example.com', 'Ana Ruiz'],
  ['Name,Email', '"Ruiz, Ana",a@example.com', 'Ruiz, Ana'],
])('%s with %s is called %s', async (heads, row, name) => {
  expect((await readLines([heads, row])).drafts[0]?.person.name).toBe(name);
});

test('what tells a father and a son apart is part of the name, a degree is not', async () => {
  const sheet = await readLines([
    'First Name,Last Name,Name Suffix,Full Phone Num',
    'John,Berg,Jr.,+1 202 555 0113',
    'Ann,Lee,PhD,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['John Berg Jr.', 'Ann Lee']);
  expect(draftAt(sheet, 2).person.phones.map(({ value }) => value)).toEqual(['+12025550113']);
  expect(draftAt(sheet, 3).person.custom).toEqual({ 'Name Suffix': 'PhD' });
});

test('the reading of a name in two columns is one name, and that of a company nobody’s', async () => {
  const sheet = await readLines([
    '姓,名,会社名,フリガナ (会社名),フリガナ (名),フリガナ (姓),電子メール アドレス',
    '鈴木,花子,鈴木商事,スズキショウジ,ハナコ,スズキ,hanako@example.com',
    '高田,蓮,,,レン,タカダ,ren@example.org',
  ]);
  expect(sheet.drafts.map(({ person }) => person.otherNames)).toEqual([['スズキ ハナコ'], ['タカダ レン']]);
});

/** Of each its kind and its name. */
function whoIn({ drafts }: Sheetful): string[] {
  return drafts.map(({ person }: Draft) => `${person.kind} ${person.name}`);
}

test('a post beside a name is nobody, and an address behind it is theirs', async () => {
  const sheet = await readLines(
    ['公司,联系人', '青禾文化,张伟+总经理', '远山资本,李娜、王芳', '平川科技,赵六、经理'],
    {
      region: 'CN',
    },
  );
  expect(whoIn(sheet)).toEqual(['person 张伟', 'person 李娜', 'person 王芳', 'person 赵六']);
  expect(draftAt(sheet, 2).person.texts.title).toBe('总经理');
  const mail = await readLines(['Company,Attendee name', 'Acme,Ann ann@example.com', 'Bolt,Bob Reed']);
  expect(draftAt(mail, 2).person.name).toBe('Ann');
  expect(emailsOf(draftAt(mail, 2))).toEqual(['ann@example.com']);
});

test('one name in two scripts has two columns', async () => {
  const sheet = await readLines(['nameEn,nameKo,email', 'Jamin Koo,구자민,jamin@example.com']);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Jamin Koo', otherNames: ['구자민'] });
});

test('the name and the company in two languages are one name and one company', async () => {
  const sheet = await readLines([
    'Name_ZH,Name_EN,Company_ZH,Company_EN',
    '王芳,Fang Wang,青禾文化,Qinghe Culture',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: '王芳',
    otherNames: ['Fang Wang'],
    organisation: '青禾文化',
  });
  const alone = await readLines(['Name_EN,Email', 'Fang Wang,fang@example.com']);
  expect(draftAt(alone, 2).person.name).toBe('Fang Wang');
});
