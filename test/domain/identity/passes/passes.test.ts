import { describe, expect, test } from 'vitest';
import { newBook } from '../../../../src/domain/identity/party/party.ts';
import { identify } from '../../../../src/domain/identity.ts';
import { client, person } from '../../import/hand-made.ts';
import { ask, claim, told, whoAre } from '../matching.ts';

describe('the source’s own key', () => {
  const known = client('C0001', 'Ann Lee', 'ann@example.com');

  test('says it is the same row as before, whatever else changed', () => {
    const row = claim(person('Ann Lee-Wong', 'ann.wong@example.org'), { client: 'C0001' });
    expect(told(ask([row], [known]))).toEqual(['C0001']);
  });

  test('does not make a ticket that was handed on the new holder’s', () => {
    const row = claim(person('Bo Berg', 'bo@example.org'), { client: 'C0001' });
    expect(told(ask([row], [known]))).toEqual(['new 1 ? C0001']);
  });

  test('keeps a slip of the pen mended, and a name left blank', () => {
    const mended = claim(person('Anne Lee'), { client: 'C0001' });
    const blank = claim(person(''), { client: 'C0001' });
    expect(told(ask([mended, blank], [known]))).toEqual(['C0001', 'C0001']);
  });

  test('joins rows of one key', () => {
    const rows = [
      claim(person('Ann Lee'), { keys: ['meetup:7'] }),
      claim(person('Ann L.'), { keys: ['meetup:7'] }),
    ];
    expect(told(ask(rows))).toEqual(['new 1', 'new 1']);
  });
});

describe('a mobile in China that was left as typed', () => {
  const typed = (name: string) => ({
    ...person(name),
    phones: [{ value: null, typed: '138-0000-0101', valid: false, bounced: false }],
  });

  test('is that of whoever has the very name and the number in full, either way', () => {
    const known = client('C0001', '王芳', '+8613800000101');
    expect(told(ask([claim(typed('王芳'))], [known]))).toEqual(['C0001']);
    const { name, phones } = typed('王芳');
    const before = { ...client('C0001', name), phones };
    expect(told(ask([claim(person('王芳', '+8613800000101'))], [before]))).toEqual(['C0001']);
  });

  test('is nobody else’s', () => {
    const joined = ['李娜', '王', 'Fang'].map((name) =>
      told(ask([claim(typed(name))], [client('C0001', '王芳', '+8613800000101')]))[0]?.startsWith('C0001'),
    );
    expect(joined).toEqual([false, false, false]);
    expect(told(ask([claim(typed('王芳'))], [client('C0001', '王芳', '+13800000101')]))[0]).not.toBe('C0001');
  });
});

describe('an e-mail or a phone, and compatible names', () => {
  test.each([
    ['the same name', person('Sam Lee', 'sam@example.com'), client('C0001', 'Lee, Sam', 'sam@example.com')],
    ['a given name alone', person('Sam', 'sam@example.com'), client('C0001', 'Sam Lee', 'sam@example.com')],
    ['an initial', person('S. Lee', '+12025550117'), client('C0001', 'Sam Lee', '+12025550117')],
    ['no name', person('', 'sam@example.com'), client('C0001', 'Sam Lee', 'sam@example.com')],
    [
      'a client known by the address alone',
      person('Sam Lee', 'sam@example.com'),
      client('C0001', 'sam@example.com', 'sam@example.com'),
    ],
    ['another script', person('李娜', 'lina@example.com'), client('C0001', 'Nancy Li', 'lina@example.com')],
    ['the traditional form', person('陳志明', '+12025550104'), client('C0001', '陈志明', '+12025550104')],
    [
      'another name the client has',
      person('Liv Green', 'liv@example.com'),
      client('C0001', 'Olivia Brown', 'liv@example.com', '', { otherNames: ['Olivia Green', 'Liv Green'] }),
    ],
  ])('%s', (_, row, known) => {
    expect(whoAre([row], [known])).toEqual(['C0001']);
  });

  test('scripts that say nothing of each other need the company too', () => {
    const known = client('C0001', 'Aiko Tanaka', 'aiko@example.com', 'Tanaka Paper');
    expect(whoAre([person('田中愛子', 'aiko@example.com', 'Tanaka Paper Ltd')], [known])).toEqual(['C0001']);
    expect(whoAre([person('田中愛子', 'aiko@example.com')], [known])).toEqual(['new 1 ? C0001']);
    expect(
      whoAre(
        [person('田中愛子', '+12025550119', 'Tanaka Paper')],
        [client('C0001', 'Aiko Tanaka', '+12025550119', 'Tanaka Paper')],
      ),
    ).toEqual(['new 1 ? C0001']);
    const two = [
      person('田中愛子', 'aiko@example.com', 'Tanaka Paper'),
      person('佐藤花', 'aiko@example.com', 'Tanaka Paper'),
    ];
    expect(whoAre(two, [known])).toEqual(['new 1 ? C0001', 'new 2 ? C0001']);
  });

  test('an address that is not valid, and one that bounced for somebody else’s name, prove nothing', () => {
    expect(
      whoAre([person('Sam Lee', 'sam@localhost')], [client('C0001', 'Samuel Lee', 'sam@localhost')]),
    ).toEqual(['new 1 ? C0001']);
    expect(
      whoAre([person('Bo Berg', 'sam@example.com')], [client('C0001', 'Sam Lee', 'sam@example.com')]),
    ).toEqual(['new 1']);
  });

  test('two birthdays tell a father from his son, and of one name only where the address is not one mailbox', () => {
    const born = (birthday: string) => ({ texts: { birthday } });
    const father = person('Jack Collins', '+12025550113', '', born('1946-03-19'));
    const son = person('Jack Patrick Collins', '+12025550113', '', born('1963-05-15'));
    const namesake = person('Jack Collins', '+12025550113', '', born('1963-05-15'));
    expect(whoAre([father, son])).toEqual(['new 1', 'new 2 ? new 1']);
    expect(whoAre([father, namesake])).toEqual(['new 1', 'new 2 ? new 1']);
    const mistaken = person('Ann Lee', 'ann@example.com', '', born('1990-05-17'));
    const known = client('C0001', 'Ann Lee', 'ann@example.com', '', { birthday: '1988-12-02' });
    expect(whoAre([mistaken], [known])).toEqual(['C0001']);
    // No one mistakes a day by a generation.
    const mother = client('C0001', 'Ann Lee', 'ann@example.com', '', { birthday: '1961-12-02' });
    expect(whoAre([mistaken], [mother])).toEqual(['new 1 ? C0001']);
    const slip = person('Jack P. Collins', '+12025550113', '', born('1946-03-91'));
    expect(whoAre([father, slip])).toEqual(['new 1', 'new 1']);
  });

  test.each([
    ['two words of which none is a surname we know', '鷹野 麗奈', '麗奈 鷹野'],
    ['letters that were garbled on the way', 'Jürgen Weiß', 'JÃ¼rgen WeiÃŸ'],
  ])('%s', (_, name, other) => {
    expect(whoAre([person(name, 'sam@example.com'), person(other, 'sam@example.com')])).toEqual([
      'new 1',
      'new 1',
    ]);
  });

  test('one row may join what was two rows', () => {
    const rows = [
      person('Olivia Brown', 'olivia@example.com'),
      person('Olivia Brown', '+12025550121'),
      person('Olivia Brown', 'olivia@example.com +12025550121'),
    ];
    expect(whoAre(rows)).toEqual(['new 1', 'new 1', 'new 1']);
  });
});

describe('name and company', () => {
  test('equal after folding, with nothing to contradict', () => {
    const known = client('C0001', '刘洋', 'liuyang@example.com', '深圳光谷照明（集团）有限公司');
    expect(whoAre([person('刘　洋', '13800000007', '深圳光谷照明集团')], [known])).toEqual(['C0001']);
    expect(whoAre([person('劉洋', '', '深圳光谷照明')], [known])).toEqual(['C0001']);
  });

  test('two birthdays: two people', () => {
    const older = person('Ann Lee', 'ann@example.com', 'Lotus', { texts: { birthday: '1961-12-02' } });
    const younger = person('Ann Lee', '', 'Lotus Ltd', { texts: { birthday: '1990-05-17' } });
    expect(whoAre([older, younger])).toEqual(['new 1', 'new 2']);
  });

  test('both with e-mail and phone, and neither agrees: two people', () => {
    const known = client('C0001', 'Sam Lee', 'sam@example.com +12025550117', 'Northwind');
    expect(whoAre([person('Sam Lee', 's.lee@example.org +12025550118', 'Northwind')], [known])).toEqual([
      'new 1',
    ]);
  });

  test('a numbered mailbox is that of a namesake: a person is asked', () => {
    const known = client('C0001', 'Li Wei', 'liwei@example.com', 'Lotus');
    expect(whoAre([person('Li Wei', 'liwei2@example.com', 'Lotus')], [known])).toEqual(['new 1 ? C0001']);
    expect(whoAre([person('Li Wei', 'li.wei@example.org', 'Lotus')], [known])).toEqual(['C0001']);
  });

  test('a given name alone is not enough', () => {
    expect(
      whoAre([person('Sam', '', 'Northwind')], [client('C0001', 'Sam', 'sam@example.com', 'Northwind')]),
    ).toEqual(['new 1 ? C0001']);
  });

  test('two namesakes in the company: a person is asked about both', () => {
    const known = [
      client('C0001', '张伟', 'a@example.com 13800000001', '星河会展'),
      client('C0002', '张伟', 'b@example.com 13800000002', '星河会展'),
    ];
    expect(whoAre([person('张伟', '', '星河会展')], known)).toEqual(['new 1 ? C0001 C0002']);
    expect(whoAre([person('张伟', 'b@example.com', '星河会展')], known)).toEqual(['C0002']);
  });

  test('no company, and a word for none, joins nobody', () => {
    const known = client('C0001', '张伟', 'a@example.com', '个人');
    expect(whoAre([person('张伟', '13800000002', '个人')], [known])).toEqual(['new 1 ? C0001']);
  });
});

describe('nothing but a name', () => {
  const known = [
    client('C0001', 'Sam Lee', 'sam.lee@example.com', 'Northwind'),
    client('C0002', 'Sam Lee', 'sam.lee@example.net', 'Contoso'),
    client('C0003', '张伟', '13800000001'),
    client('C0004', 'Aiko Tanaka', 'aiko@example.com'),
  ];

  test.each([
    ['equals', 'Sam Lee', 'new 1 ? C0001 C0002'],
    ['abbreviates', 'Sam L.', 'new 1 ? C0001 C0002'],
    ['transliterates', 'Zhang Wei', 'new 1 ? C0003'],
    ['is nobody’s', 'Olivia Brown', 'new 1'],
    ['shares only a surname', 'Ethan Lee', 'new 1'],
  ])('%s', (_, name, who) => {
    expect(whoAre([person(name)], known)).toEqual([who]);
  });

  test('two rows of one name with nothing else are two people, and one question', () => {
    expect(whoAre([person('Olivia Brown'), person('Olivia Brown')])).toEqual(['new 1', 'new 2 ? new 1']);
  });

  test('who can be told apart by an address is not asked about', () => {
    expect(whoAre([person('Sam Lee', 'other@example.org')], known)).toEqual(['new 1']);
  });
});

describe('whoever takes the best candidate', () => {
  test('gets somebody in doubt to a client of the roster, never to another row', () => {
    const known = client('C0001', 'Sam Lee', 'sam@example.com');
    expect(told(ask([claim(person('Sam Lee'))], [known], true))).toEqual(['C0001']);
    expect(told(ask([claim(person('Sam Lee')), claim(person('Sam Lee'))], [], true))).toEqual([
      'new 1',
      'new 2 ? new 1',
    ]);
  });

  test('of several equally good ones it is the one with the smallest id', () => {
    const known = [client('C0002', 'Sam Lee', 'b@example.com'), client('C0001', 'Sam Lee', 'a@example.com')];
    expect(told(ask([claim(person('Sam Lee'))], known, true))[0]).toMatch(/^C0001/);
  });
});

test('every verdict carries its reasons', () => {
  const known = [
    client('C0001', 'Sam Lee', 'sam@example.com', 'Northwind'),
    client('C0002', '刘洋', '', '光谷照明'),
  ];
  const claims = [
    claim(person('Sam', 'sam@example.com')),
    claim(person('刘洋', '', '光谷照明有限公司')),
    claim(person('Bo Berg'), { client: 'C0001', keys: ['luma:1'] }),
    claim(person('Ann Green')),
  ];
  const { reasons, people } = ask(claims, known);
  expect(reasons).toEqual([['email', 'name-compatible'], ['name-equal', 'organisation-equal'], [], []]);
  expect(people[2]?.candidates).toEqual([
    { client: 'C0001', somebody: null, score: 0.4, reasons: ['source-key', 'names-differ'] },
  ]);
});

test('nobody reads the names of colleagues who all have an address and a number of their own', () => {
  const book = newBook();
  const read: string[] = [];
  const forms = (name: string) => {
    read.push(name);
    return book.forms(name);
  };
  const watched = { ...book, forms };
  const staff = ['Sam Lee', 'Sam Lee', 'Olivia Brown'].map((name, at) =>
    claim(person(name, `p${at}@example.com +1202555011${at}`, 'Lotus Ltd')),
  );
  expect(identify(staff, new Map(), watched).people).toHaveLength(3);
  expect(read).toEqual([]);
  const reachedByMail = [...staff, claim(person('Sam Lee', 'sam@example.com', 'Lotus'))];
  expect(identify(reachedByMail, new Map(), watched).people).toHaveLength(4);
  expect(read).toContain('Olivia Brown');
});
