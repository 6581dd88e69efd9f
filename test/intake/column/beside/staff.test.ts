/** Whom a company sends to its stand, where nobody else is named. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

const who = async (lines: readonly string[], region = 'US') =>
  (await readLines(lines, { forEvent: true, region })).drafts.map(({ person }) =>
    [person.name, person.organisation].filter((one) => one !== undefined).join(', '),
  );

test('the staff of a stand are its people where nobody else is named', async () => {
  const halves = [
    'Company,Booth,Staff First Name,Staff Last Name,Staff Email',
    'Copper Kettle,C12,Amos,Reed,amos@example.com',
    'Copper Kettle,C12,Lil,Park,lil@example.com',
  ];
  expect(await who(halves)).toEqual(['Amos Reed, Copper Kettle', 'Lil Park, Copper Kettle']);
  const represented = [
    'Company,Booth,Representative,Rep email',
    'Copper Kettle,C12,Amos Reed,amos@example.com',
    'Blue Heron,C14,Max Udo,max@example.org',
  ];
  expect(await who(represented)).toEqual(['Amos Reed, Copper Kettle', 'Max Udo, Blue Heron']);
  const badges = [
    '展商名称,展位号,证件姓名,证件手机',
    '星河文化,2B11,金波,13800000101',
    '星河文化,2B11,水灵,13800000102',
  ];
  expect(await who(badges, 'CN')).toEqual(['金波, 星河文化', '水灵, 星河文化']);
  const { drafts } = await readLines(badges, { forEvent: true, region: 'CN' });
  expect(drafts.map(({ person }) => person.phones[0]?.value)).toEqual(['+8613800000101', '+8613800000102']);
});

test('whoever looks after several exhibitors, or represents the organiser, is nobody of theirs', async () => {
  const shared = [
    'Company,Booth,Staff name',
    'Copper Kettle,A1,Jo Pike',
    'Blue Heron,A2,Bo Gill',
    'Moss,A3,Jo Pike',
  ];
  expect(await who(shared)).toEqual(['Copper Kettle', 'Blue Heron', 'Moss']);
  const ours = [
    'Company,Booth,Representative,Email',
    'Copper Kettle,A1,Jo Pike,jo@fair.example.com',
    'Blue Heron,A2,Bo Gill,bo@fair.example.com',
  ];
  expect(await who(ours)).toEqual(['Copper Kettle', 'Blue Heron']);
  const counted = ['Company,Booth,Staff', 'Copper Kettle,A1,3', 'Blue Heron,A2,2'];
  expect(await who(counted)).toEqual(['Copper Kettle', 'Blue Heron']);
});
