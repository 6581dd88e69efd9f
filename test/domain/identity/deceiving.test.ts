import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { client, person } from '../import/hand-made.ts';
import { ask, claim, told, whoAre } from './matching.ts';

describe('people who only look alike', () => {
  test('homonyms with another address, number and company stay two, in a file and beside the roster', () => {
    const rows = [
      person('张伟', 'zhang.wei@example.com 13800000001', '上海星河会展设计有限公司'),
      person('张伟', 'zhangwei.yf@example.com 13800000002', '杭州云帆科技有限公司'),
    ];
    expect(whoAre(rows)).toEqual(['new 1', 'new 2']);
    expect(whoAre(rows, [client('C0001', '张伟', 'zhang.wei@example.com 13800000001', '星河会展')])).toEqual([
      'C0001',
      'new 1',
    ]);
  });

  test('a household shares a mailbox and a number', () => {
    const rows = [
      person('Olivia Brown', 'browns@example.com +12025550121', 'Brown & Partners'),
      person('Ethan Brown', 'browns@example.com +12025550121', 'Brown & Partners'),
    ];
    expect(whoAre(rows)).toEqual(['new 1', 'new 2']);
    expect(whoAre([...rows, person('E. Brown', 'browns@example.com')])).toEqual([
      'new 1',
      'new 2',
      'new 3 ? new 2',
    ]);
    expect(whoAre([...rows, person('Ethan', 'browns@example.com')])).toEqual(['new 1', 'new 2', 'new 2']);
    expect(whoAre([...rows, person('', 'browns@example.com')])[2]).toBe('new 3 ? new 1 new 2');
  });

  test('an office mailbox identifies nobody', () => {
    const known = client('C0001', '赵敏', 'info@example.org', '广州南风贸易');
    expect(
      whoAre(
        [person('周杰', 'info@example.org', '广州南风贸易'), person('吴静', 'info@example.org')],
        [known],
      ),
    ).toEqual(['new 1', 'new 2']);
    const { shared } = ask([
      claim(person('周杰', 'info@example.org')),
      claim(person('吴静', 'info@example.org')),
    ]);
    expect([...shared]).toEqual(['info@example.org']);
  });

  test('what stands where nobody has a number identifies nobody, not even namesakes', () => {
    const given =
      'Ada Ben Cleo Dan Eva Finn Gus Hana Ivo Joy Kit Lea Mia Noa Ola Pia Quin Rex Sol Tim Una Vic Wes Xia';
    const many = given.split(' ').map((one, at) => person(`${one} Surname${at}`, 'none@example.com'));
    const namesakes = [person('Sam Lee', 'none@example.com'), person('Sam Lee', 'none@example.com')];
    expect(whoAre(namesakes)).toEqual(['new 1', 'new 2 ? new 1']);
    expect(whoAre([...namesakes, ...many]).slice(0, 2)).toEqual(['new 1', 'new 2 ? new 1']);
  });

  test.each([
    'noreply@example.com',
    'no-email@example.com',
    'do-not-reply@example.com',
    'na@na.com',
    'test@test.com',
    'unknown1@example.com',
  ])('%s is nobody’s from the first on', (email) => {
    const [one, two] = [person('Sam Lee', email, 'Lotus'), person('Sam Lee', email, 'Birch')];
    expect(whoAre([one, two])).toEqual(['new 1', 'new 2']);
    expect(whoAre([person('', email), person('', email), person('Bo Berg', email)])).toEqual([
      'new 1',
      'new 1',
      'new 2',
    ]);
  });

  test.each(['noone@example.com', 'na@example.com', 'no@example.org', 'test.berg@example.com'])(
    '%s may be somebody’s',
    (email) => {
      expect(whoAre([person('Sam Lee', email), person('Sam Lee', email)])).toEqual(['new 1', 'new 1']);
    },
  );

  test('nobody is greeted as a man and as a woman, and a greeting alone makes nobody one', () => {
    const home = 'home@example.com +12025550113';
    expect(whoAre([person('Mr Marsh', home), person('Mrs Marsh', home)])).toEqual(['new 1', 'new 2']);
    expect(whoAre([person('李女士', '13800000001'), person('李先生', '13800000001')])).toEqual([
      'new 1',
      'new 2',
    ]);
    expect(whoAre([person('李老师', '', '星河会展'), person('李老师', '', '星河会展')])).toEqual([
      'new 1',
      'new 2 ? new 1',
    ]);
    expect(whoAre([person('Mr Marsh', home), person('Mr Marsh', home)])).toEqual(['new 1', 'new 1']);
  });

  test.each([
    [person('Jan Keller', 'k@example.com +12025550113'), person('Jana Keller', 'k@example.com +12025550113')],
    [person('Anna Bell', 'b@example.com +12025550113'), person('Ian Bell', 'b@example.com +12025550113')],
    [
      person('Mario Moss', 'm@example.com +12025550113', 'Lotus'),
      person('Maria Moss', 'm@example.com +12025550113', 'Lotus'),
    ],
    [person('Herr Weber', '+12025550113', 'Lotus'), person('Anna Weber', '+12025550114', 'Lotus')],
  ])('a household and an office are several people: %#', (one, other) => {
    expect(whoAre([one, other])).toEqual(['new 1', 'new 2']);
  });

  test('whoever is reached by way of somebody who signs up many may have an address of their own', () => {
    const secretary = 'office.manager@example.com +12025550130';
    const signedUp = (name: string) => person(name, secretary, 'Northwind');
    const rows = ['Ada Brown', 'Ben Marsh', 'Cleo Osei', 'Dan Weber'].map(signedUp);
    const own = person('Dan Weber', 'dan@example.org +12025550131', 'Northwind');
    expect(whoAre([...rows, own])).toEqual(['new 1', 'new 2', 'new 3', 'new 4', 'new 5 ? new 4']);
    // One given name under that mailbox is two people's, and nobody is asked; of a couple one would be.
    const asked = (all: readonly ReturnType<typeof person>[]) => whoAre(all).some((one) => one.includes('?'));
    expect(asked([...rows, signedUp('Ada Novak')])).toBe(false);
    expect(asked([signedUp('Ada Brown'), signedUp('Ada Novak')])).toBe(true);
  });

  test('homonyms in one company who have nothing but numbers are two, and one question', () => {
    const at = (number: string) => person('张伟', number, '星河会展有限公司');
    expect(whoAre([at('13800000001'), at('13800000002')])).toEqual(['new 1', 'new 2 ? new 1']);
    // Whoever is known may have another number by now.
    const known = client('C0001', '张伟', '13800000001', '星河会展有限公司');
    expect(whoAre([at('13800000002')], [known])).toEqual(['C0001']);
    expect(whoAre([at('13800000002'), at('13800000003')], [known])).toEqual([
      'new 1 ? C0001',
      'new 2 ? C0001 new 1',
    ]);
    const unread = (typed: string) =>
      person('张伟', '', '星河会展', { phones: [{ typed, value: null, valid: false, bounced: false }] });
    expect(whoAre([unread('13800000001'), unread('13800000002')])).toEqual(['new 1', 'new 2 ? new 1']);
    expect(whoAre([unread('13800000001'), at('13800000001')])).toEqual(['new 1', 'new 1']);
    expect(whoAre([at('13800000001'), at('')])).toEqual(['new 1', 'new 1']);
    expect(whoAre([at('13800000001 wei@example.com'), at('13800000002 wei@example.com')])).toEqual([
      'new 1',
      'new 1',
    ]);
  });

  test('colleagues share a company, siblings a surname and an initial', () => {
    expect(whoAre([person('黄晓明', '', '海纳照明'), person('郑凯', '', '海纳照明')])).toEqual([
      'new 1',
      'new 2',
    ]);
    expect(whoAre([person('O. Brown', 'a@example.com'), person('O. Brown', 'b@example.com')])).toEqual([
      'new 1',
      'new 2',
    ]);
  });

  test('numbered placeholders are no pair', () => {
    const rows = [
      person('Person 7', 'p7@example.com', 'Lotus'),
      person('Person 8', 'p8@example.com', 'Lotus'),
    ];
    expect(whoAre(rows)).toEqual(['new 1', 'new 2']);
  });

  test('father and son bear one name, and say so', () => {
    expect(
      whoAre([person('John Berg', 'berg@example.com'), person('John Berg Jr.', 'berg@example.com')]),
    ).toEqual(['new 1', 'new 2']);
  });
});

describe('the buyer of several tickets', () => {
  const buyer = ['olivia@example.com'];

  test('does not lend an address to whom the tickets are for', () => {
    const rows = [
      claim(person('Olivia Brown', 'olivia@example.com', 'Brown & Partners'), { buyer }),
      claim(person('Ethan Brown', '', 'Brown & Partners'), { buyer }),
      claim(person('Nina Green'), { buyer }),
    ];
    expect(told(ask(rows))).toEqual(['new 1', 'new 2', 'new 3']);
  });

  test('owns the ticket that bears no address but the buyer’s name', () => {
    const rows = [claim(person('Olivia Brown', 'olivia@example.com')), claim(person('Olivia B.'), { buyer })];
    expect(told(ask(rows))).toEqual(['new 1', 'new 1']);
    expect(
      told(
        ask(
          [claim(person('Olivia Brown'), { buyer })],
          [client('C0001', 'Olivia Brown', 'olivia@example.com')],
        ),
      ),
    ).toEqual(['C0001']);
  });

  test('bought two tickets in one name for one person', () => {
    expect(
      told(ask([claim(person('Nina Green'), { buyer }), claim(person('Nina Green'), { buyer })])),
    ).toEqual(['new 1', 'new 1']);
    expect(told(ask([claim(person('Nina'), { buyer }), claim(person('Nina'), { buyer })]))).toEqual([
      'new 1',
      'new 2 ? new 1',
    ]);
  });

  test('who has an address of their own does not need the buyer’s', () => {
    const known = client('C0001', 'Olivia Brown', 'olivia@example.com');
    expect(told(ask([claim(person('Olivia Brown', 'other@example.org'), { buyer })], [known]))).toEqual([
      'new 1',
    ]);
  });
});

/** People made to be mistaken for each other: few names, and mailboxes and companies that several of them use. */
const world = fc
  .array(
    fc.record({
      name: fc.constantFrom('张伟', '王芳', 'Sam Lee', 'Olivia Brown', 'Ethan Brown', 'Nina Green'),
      company: fc.constantFrom('Lotus', 'Northwind', ''),
      mailbox: fc.constantFrom('own', 'info@example.com', 'browns@example.com'),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((people) =>
    people
      // One company has no two of one name, and nobody shares a mailbox with a namesake: those nobody could tell apart.
      .filter(
        ({ name, company, mailbox }, at) =>
          !people
            .slice(0, at)
            .some(
              (other) =>
                other.name === name &&
                ((company !== '' && other.company === company) ||
                  (mailbox !== 'own' && other.mailbox === mailbox)),
            ),
      )
      .map(({ name, company, mailbox }, at) => ({
        name,
        company,
        email: mailbox === 'own' ? `person${at}@example.com` : mailbox,
        phone: `+120255501${10 + at}`,
      })),
  );

/** What a file tells of one of them: always the name, and some of the rest. */
const views = world.chain((people) =>
  fc.tuple(
    fc.constant(people),
    fc.array(fc.tuple(fc.nat(people.length - 1), fc.boolean(), fc.boolean(), fc.boolean()), {
      minLength: 2,
      maxLength: 10,
    }),
  ),
);

test('nobody is ever taken for somebody else', () => {
  let joined = 0;
  fc.assert(
    fc.property(views, ([people, told]) => {
      const claims = told.map(([who, email, phone, company]) => {
        const { name, ...one } = people[who] ?? { name: '', email: '', phone: '', company: '' };
        const reached = [email ? one.email : '', phone ? one.phone : ''].join(' ');
        return claim(person(name, reached, company ? one.company : ''));
      });
      for (const { claims: rows } of ask(claims).people) {
        expect(new Set(rows.map((row) => told[row]?.[0])).size).toBe(1);
        if (rows.length > 1) joined++;
      }
    }),
    { numRuns: 1500 },
  );
  expect(joined).toBeGreaterThan(500);
});
