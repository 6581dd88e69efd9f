// What no import can leave out, and nothing else: a file split into cells, two records of each row as JSON with their salted hashes, a journal and a
// snapshot on the disk. No value is interpreted, nobody is matched, nothing is checked.
import { createHash, hash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

const [, , file, to] = process.argv;
const saltLength = 16;
const pageSize = 1 << 20;
const quoted = /"[^"]*"|[^,]+|(?<=,)(?=,)/g;
const lines = readFileSync(file, 'latin1').split('\n');
const salts = randomBytes(lines.length * 2 * saltLength * 0.75).toString('base64url');
const now = new Date().toISOString();
const made = { clients: newPages(',\n'), registrations: newPages(',\n') };
const changes = newPages(',');
const sums = [];

/** Texts as bytes, one after the other: as strings they would fill the memory until the end. */
function newPages(between) {
  const full = [];
  let page = Buffer.allocUnsafe(pageSize);
  let used = 0;
  let parting = '';
  return {
    put(text) {
      if (used + parting.length + text.length > pageSize) {
        full.push(page.subarray(0, used));
        page = Buffer.allocUnsafe(pageSize);
        used = 0;
      }
      used += page.write(parting, used, 'latin1');
      used += page.write(text, used, 'latin1');
      parting = between;
    },
    all: () => [...full, page.subarray(0, used)],
  };
}

function write(collection, record) {
  const line = JSON.stringify(record);
  made[collection].put(line);
  const salt = salts.slice(sums.length * saltLength, (sums.length + 1) * saltLength);
  const change = `{"salt":"${salt}","collection":"${collection}","id":"${record.id}","before":null,"after":${line}}`;
  changes.put(change);
  sums.push(hash('sha256', change));
}

function keep(path, pieces) {
  const open = openSync(path, 'w');
  for (const piece of pieces) writeSync(open, piece);
  fsyncSync(open);
  closeSync(open);
}

for (const [at, line] of lines.entries()) {
  if (at === 0 || line === '') continue;
  const cells = line.includes('"') ? line.match(quoted) : line.split(',');
  const [key, registeredAt, given, family, email, phone, organisation, title, city, country] = cells;
  const [ticket, amount, currency, came, sourceChannel] = cells.slice(10);
  const origin = { tool: 'generic', file: 'signups.csv', row: String(at + 1) };
  const common = { created: now, updated: now, origin };
  const client = `C${String(at).padStart(4, '0')}`;
  write('clients', {
    id: client,
    ...common,
    kind: 'person',
    name: `${given} ${family}`,
    given,
    family,
    emails: [{ value: email, valid: true, bounced: false }],
    phones: [{ value: phone, typed: phone, valid: true, bounced: false }],
    organisation,
    title,
    city,
    country,
    sourceChannel,
  });
  write('registrations', {
    id: `R${String(at).padStart(5, '0')}`,
    ...common,
    client,
    event: 'E001',
    ticket,
    status: came,
    registeredAt,
    fee: { amount: Number(amount) * 100, currency },
    key,
  });
}
const chained = hash('sha256', JSON.stringify(sums));
keep(`${to}.journal`, [`{"hash":"${chained}","changes":[`, ...changes.all(), ']}\n']);
const body = [
  '"clients":[\n',
  ...made.clients.all(),
  '\n],"registrations":[\n',
  ...made.registrations.all(),
  '\n]',
];
const sum = createHash('sha256');
for (const piece of body) sum.update(piece);
keep(`${to}.json`, [`{"sum":"${sum.digest('base64url')}",\n`, ...body, '}\n']);
