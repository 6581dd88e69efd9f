// What no import can leave out, and nothing else: a file split into cells, two records of each row as JSON with their salted hashes, a journal and a
// snapshot on the disk. No value is interpreted, nobody is matched, nothing is checked.
import { createHash, hash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

const [, , file, to] = process.argv;
const SALT = 16;
const QUOTED = /"[^"]*"|[^,]+|(?<=,)(?=,)/g;
const lines = readFileSync(file, 'latin1').split('\n');
const salts = randomBytes(lines.length * 2 * SALT * 0.75).toString('base64url');
const now = new Date().toISOString();
const made = { clients: [], registrations: [] };
const changes = [];
const sums = [];

function write(collection, record) {
  const line = JSON.stringify(record);
  made[collection].push(line);
  const salt = salts.slice(changes.length * SALT, (changes.length + 1) * SALT);
  const change = `{"salt":"${salt}","collection":"${collection}","id":"${record.id}","before":null,"after":${line}}`;
  changes.push(change);
  sums.push(hash('sha256', change));
}

function keep(path, pieces) {
  const open = openSync(path, 'w');
  for (const piece of pieces) writeSync(open, piece, null, 'latin1');
  fsyncSync(open);
  closeSync(open);
}

for (const [at, line] of lines.entries()) {
  if (at === 0 || line === '') continue;
  const cells = line.includes('"') ? line.match(QUOTED) : line.split(',');
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
keep(`${to}.journal`, [`{"hash":"${chained}","changes":[`, changes.join(','), ']}\n']);
const body = `"clients":[\n${made.clients.join(',\n')}\n],"registrations":[\n${made.registrations.join(',\n')}\n]`;
const sum = createHash('sha256').update(body, 'latin1').digest('base64url');
keep(`${to}.json`, [`{"sum":"${sum}",\n`, body, '}\n']);
