// Rows of invented people with the truth beside them, the same ones every time: `who` says which person a row is about.

/** Pseudo-random numbers that are the same on every machine. */
export function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const words = (text) => text.split(' ');
const givenNames = words(
  'Olivia Ethan Grace Thomas Priya Daniel Elena Jonas Lucas Marta Hannah Stephen Laura Martin Sophie Victor Amelia Patrick Ingrid Matteo Chiara Rafael Beatriz Anders Freya Niklas Yasmin Omar Leila Kofi Abena Samuel Rebecca Gregory Natalie Vincent Camille Tobias Katrin Henrik',
);
const familyNames = words(
  'Brown Ashdown Nair Osei Marsh Weber Ferreira Hartmann Lindqvist Baumann Okafor Moreau Rossi Novak Kowalski Andersson Petrov Svensson Delgado Castillo Whitfield Garside Thornton Bellamy Fairchild Hollis Prescott Langley Radcliffe Sinclair Winslow Mercer Abernathy Kessler Vogel Steiner Brandt Lorenz Engel Falk',
);
const hanFamily = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'];
const hanGiven = words(
  '伟 芳 娜 敏 静 强 磊 洋 勇 艳 杰 涛 明 超 秀英 霞 平 刚 桂英 晓明 志强 建国 丽华 文静 子涵 雨桐 浩然 思远 佳怡 梓萱 俊杰 欣怡 嘉豪 诗涵 宇航 雅婷 明轩 若曦 一诺 博文',
);
const pinyin = words(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao',
);
const companies = words(
  'Northwind Lotus Bluestone Fernhill Oakridge Silverline Brightwater Redwood Maplewood Riverside Kingsway Harbourlight Greenfield Stonebridge Westbrook',
);
const hanCompanies = words(
  '星河会展 云帆科技 海纳照明 清和书店 拾光摄影 南风贸易 蓝图设计 青禾农业 远山文化 锦程物流',
);
const cities = words('Lisbon Berlin Kyoto Oslo Leeds Porto Turin Ghent');
const hanCities = words('上海 北京 杭州 广州 成都 深圳 南京 武汉');
const sameSound = {
  伟: '玮',
  芳: '方',
  娜: '那',
  静: '婧',
  强: '蔷',
  晓: '小',
  明: '名',
  涵: '寒',
  怡: '宜',
  杰: '洁',
  宇: '雨',
  文: '雯',
};
const letters = 'abcdefghijklmnopqrstuvwxyz';

const pick = (roll, list) => list[roll(list.length)];
const digits = (roll, count) => Array.from({ length: count }, () => roll(10)).join('');

/** A slip of the pen: a letter changed, left out, put in, or exchanged with the next. */
function slip(roll, text, alphabet = letters) {
  if (text.length < 3) return text;
  const at = 1 + roll(text.length - 2);
  switch (roll(4)) {
    case 0:
      return text.slice(0, at) + pick(roll, alphabet) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + pick(roll, alphabet) + text.slice(at);
    default:
      return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  }
}

function day(roll) {
  return `${1950 + roll(55)}-${String(1 + roll(12)).padStart(2, '0')}-${String(1 + roll(28)).padStart(2, '0')}`;
}

/** No two people have one address: where one is taken the next has a number. */
const taken = new Set();

function western(roll, number) {
  const [given, family] = [pick(roll, givenNames), pick(roll, familyNames)];
  const box = pick(roll, [`${given}.${family}`, `${given[0]}.${family}`, `${given}${family}`]).toLowerCase();
  const domain = pick(roll, ['example.com', 'example.org', 'mail.example.net']);
  const email = taken.has(`${box}@${domain}`) ? `${box}${number}@${domain}` : `${box}@${domain}`;
  taken.add(email);
  return {
    name: `${given} ${family}`,
    email,
    phone: `+1 ${200 + roll(700)} ${200 + roll(700)} ${digits(roll, 4)}`,
    company: pick(roll, companies) + pick(roll, [' Ltd', ' GmbH', '', ' Inc.']),
    birthday: day(roll),
    city: pick(roll, cities),
  };
}

function chinese(roll, number) {
  const at = roll(hanFamily.length);
  return {
    name: hanFamily[at] + pick(roll, hanGiven),
    email: `${pinyin[at]}${pick(roll, letters)}${pick(roll, letters)}${number}@example.cn`,
    phone: `13${digits(roll, 9)}`,
    company: pick(roll, hanCompanies) + pick(roll, ['有限公司', '', '（上海）有限公司']),
    birthday: day(roll),
    city: pick(roll, hanCities),
  };
}

/** The name as another file has it. */
function misspelled(roll, name) {
  if (!/[a-z]/.test(name)) {
    const sounds = [...name].map((one, at) =>
      at > 0 && sameSound[one] && roll(2) === 0 ? sameSound[one] : one,
    );
    return sounds.join('');
  }
  const [given, family] = name.split(' ');
  switch (roll(4)) {
    case 0:
      return `${family}, ${given}`;
    case 1:
      return `${given[0]}. ${family}`;
    default:
      return roll(2) === 0 ? `${slip(roll, given)} ${family}` : `${given} ${slip(roll, family)}`;
  }
}

const blank = (roll, value) => (roll(2) === 0 ? '' : value);

/**
 * Several hundred rows made to deceive: people who come back with a slip, another number or half of their fields; and beside them
 * namesakes, households with one mailbox and number, offices with one mailbox, buyers, colleagues and siblings of nearly one name.
 */
export function deceiving(seed, people = 240) {
  taken.clear();
  const roll = dice(seed);
  const rows = [];
  let who = 0;
  const add = (person, of) => rows.push({ ...person, who: of });
  for (let number = 0; number < people; number++) {
    const person = (number % 2 === 0 ? western : chinese)(roll, number);
    const me = who++;
    add(person, me);
    if (roll(3) > 0) {
      const again = { ...person };
      if (roll(3) === 0) again.name = misspelled(roll, again.name);
      if (roll(4) === 0) again.email = again.email.replace('@', '+salon@');
      if (roll(4) === 0) again.email = again.email.replace(/@.*/, (domain) => slip(roll, domain));
      if (roll(5) === 0) again.phone = again.phone.replace(/^\+1 /, '');
      if (roll(4) === 0) again.phone = '';
      again.email = roll(4) === 0 ? '' : again.email;
      again.birthday = blank(roll, again.birthday);
      again.company = blank(roll, again.company);
      // What says nothing at all can be told by nobody.
      if (again.email === '' && again.phone === '' && again.company === '') again.phone = person.phone;
      add(again, me);
    }
    switch (roll(8)) {
      case 0: {
        // A namesake elsewhere.
        const other = (number % 2 === 0 ? western : chinese)(roll, number + 1000);
        add({ ...other, name: person.name, company: `${other.company} 2` }, who++);
        break;
      }
      case 1: {
        // A household: one mailbox, one number, one surname.
        const other = (number % 2 === 0 ? western : chinese)(roll, number + 2000);
        const name =
          number % 2 === 0
            ? `${other.name.split(' ')[0]} ${person.name.split(' ')[1]}`
            : person.name[0] + other.name.slice(1);
        if (name !== person.name)
          add({ ...other, name, email: person.email, phone: person.phone, birthday: other.birthday }, who++);
        break;
      }
      case 2: {
        // A colleague under the mailbox of the office, which both give.
        const other = (number % 2 === 0 ? western : chinese)(roll, number + 3000);
        const office = `info@${number}.example.org`;
        if (other.name !== person.name) add({ ...other, email: office, company: person.company }, who++);
        add({ ...person, email: office, birthday: '' }, me);
        break;
      }
      case 3: {
        // Tickets that somebody bought for others: the buyer's address and number on all of them.
        const other = (number % 2 === 0 ? western : chinese)(roll, number + 4000);
        if (other.name !== person.name)
          add(
            {
              name: other.name,
              email: person.email,
              phone: person.phone,
              company: '',
              birthday: '',
              city: '',
            },
            who++,
          );
        break;
      }
      default:
    }
  }
  return shuffled(roll, rows);
}

/** Rows as record-linkage sets have them: each person once or more, slips in every field, half of the addresses and birthdays blank. */
export function linkage(seed, rows, slipsIn = 4) {
  taken.clear();
  const roll = dice(seed);
  const made = [];
  for (let who = 0; made.length < rows; who++) {
    const person = western(roll, who);
    const [given, family] = person.name.split(' ');
    const count = pick(roll, [1, 2, 2, 2, 3]);
    for (let copy = 0; copy < count && made.length < rows; copy++) {
      const often = (text, alphabet) => (copy > 0 && roll(slipsIn) === 0 ? slip(roll, text, alphabet) : text);
      made.push({
        who,
        name: `${often(given)} ${often(family)}`,
        email: blank(roll, often(person.email)),
        phone: often(person.phone.replace(/\D/g, '').slice(1), '0123456789'),
        birthday: blank(roll, often(person.birthday, '0123456789')),
        company: '',
        city: often(person.city),
      });
    }
  }
  return shuffled(roll, made);
}

const streets = words(
  'Wattle Stanley Sinclair Florence Clarey Pinkerton Kuitpo Webster Tyrrell Barrier Beagle Ellison Kambalda Mirning Gilbert Archer Jenolan Ewart',
);

/**
 * Rows as registers of residents have them: no mailbox and no number to call, but an address, a birthday and the number of a document, with slips and
 * blanks in every row that comes again; and beside them families at one address, of whom some bear one name.
 */
export function residents(seed, rows) {
  const roll = dice(seed);
  const made = [];
  const home = () => ({
    'Street number': String(1 + roll(200)),
    Address: `${pick(roll, streets)} ${pick(roll, ['Street', 'Road', 'Place', 'Close'])}`,
    Postcode: digits(roll, 4),
  });
  const somebody = (name, address) => ({
    name,
    email: '',
    phone: '',
    company: '',
    city: '',
    birthday: roll(20) === 0 ? '' : day(roll),
    custom: { ...address, 'ID number': digits(roll, 9) },
  });
  const spoil = (text, alphabet) => (roll(9) === 0 ? '' : slip(roll, text, alphabet));
  for (let who = 0; made.length < rows; who++) {
    const name = `${pick(roll, givenNames)} ${pick(roll, familyNames)}`;
    const person = somebody(name, home());
    made.push({ ...person, who });
    if (roll(4) > 0) {
      const again = { ...person, custom: { ...person.custom } };
      for (let slips = 1 + roll(4); slips > 0; slips--) {
        const field = pick(roll, ['given', 'family', 'birthday', ...Object.keys(again.custom)]);
        const [given, family] = again.name.split(' ');
        if (field === 'given') again.name = `${slip(roll, given)} ${family}`;
        else if (field === 'family')
          again.name = roll(8) === 0 ? `${family} ${given}` : `${given} ${slip(roll, family)}`;
        else if (field === 'birthday') again.birthday = spoil(again.birthday, '0123456789');
        else again.custom[field] = spoil(again.custom[field], field === 'Address' ? undefined : '0123456789');
      }
      made.push({ ...again, who });
    }
    if (roll(5) === 0) {
      // Somebody else of the family, who may be called the same.
      const [, family] = name.split(' ');
      const relative = somebody(roll(3) === 0 ? name : `${pick(roll, givenNames)} ${family}`, {
        'Street number': person.custom['Street number'],
        Address: person.custom.Address,
        Postcode: person.custom.Postcode,
      });
      made.push({ ...relative, who: ++who });
    }
  }
  return shuffled(roll, made);
}

function shuffled(roll, rows) {
  const list = [...rows];
  for (let at = list.length - 1; at > 0; at--) {
    const other = roll(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}
