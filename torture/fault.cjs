// Preloaded into the program: counts its calls on the files of one folder, and makes one of those calls go wrong.
const fs = require('node:fs');
const { basename, dirname, join } = require('node:path');

const {
  TORTURE_FOLDER: folder,
  TORTURE_CALL: chosen = '',
  TORTURE_FAULT: fault,
  TORTURE_CALLS,
} = process.env;
const real = { ...fs };
const calls = [];
/** What is open for writing, or is the folder itself, by file descriptor. */
const open = new Map();
let isFull = false;

const isOurs = (path) => typeof path === 'string' && (path === folder || dirname(path) === folder);
const changes = (flags) =>
  typeof flags === 'number'
    ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) !== 0
    : flags !== undefined && flags !== 'r';

function failure(code, call, path) {
  return Object.assign(new Error(`${code}: ${call} '${path}'`), { code, syscall: call, path });
}

function die() {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

const faults = {
  'killed before': () => die(),
  'killed after': (_, __, go) => {
    try {
      go();
    } finally {
      die();
    }
  },
  'killed half-way': (_, __, go, half) => {
    (half ?? go)();
    die();
  },
  'input/output error': (call, path) => {
    throw failure('EIO', call, path);
  },
  'disk full': (call, path) => {
    isFull = true;
    throw failure('ENOSPC', call, path);
  },
  'short write, disk full': (call, path, _, half) => {
    isFull = true;
    if (half) return half();
    throw failure('ENOSPC', call, path);
  },
  stopped: (_, __, go) => {
    real.writeFileSync(TORTURE_CALLS, calls.join('\n'));
    process.kill(process.pid, 'SIGSTOP');
    // The other threads may be stopped a moment sooner than this one.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return go();
  },
  'power cut': () => cutPower({ names: 'as they were' }),
  'power cut, names not synced': () => cutPower({ names: 'as synced' }),
  'power cut, zeros': () => cutPower({ names: 'as they were', zeros: true }),
};

/** One call that changes something; `half` does a part of it, where there are parts. */
function step(call, path, go, half) {
  if (fault === 'read-only') throw failure('EROFS', call, path);
  calls.push(`${call} ${basename(path).replace(/\.\d+-\w+\.tmp$/, '.*.tmp')}`);
  if (calls.length === Number(chosen)) return faults[fault](call, path, go, half);
  if (isFull && (call === 'write' || call === 'create')) throw failure('ENOSPC', call, path);
  return go();
}

fs.openSync = (path, flags, mode) => {
  if (!isOurs(path) || (!changes(flags) && path !== folder)) return real.openSync(path, flags, mode);
  const isNew = !real.existsSync(path);
  const go = () => {
    const file = real.openSync(path, flags, mode);
    open.set(file, path);
    if (isNew) power?.born(path);
    return file;
  };
  if (!changes(flags)) return go();
  return step(isNew ? 'create' : 'open', path, go);
};

fs.closeSync = (file) => {
  open.delete(file);
  real.closeSync(file);
};

fs.writeSync = (file, bytes, from = 0, size = bytes.length - from, at = null) => {
  const path = open.get(file);
  if (path === undefined) return real.writeSync(file, bytes, from, size, at);
  const write = (some) => real.writeSync(file, bytes, from, some, at);
  return step('write', path, () => write(size), size > 1 ? () => write(size >> 1) : undefined);
};

fs.fsyncSync = (file) => {
  const path = open.get(file);
  if (path === undefined) return real.fsyncSync(file);
  return step('fsync', path === folder ? 'FOLDER' : path, () => {
    real.fsyncSync(file);
    power?.synced(path);
  });
};

fs.ftruncateSync = (file, size) => {
  const path = open.get(file);
  if (path === undefined) return real.ftruncateSync(file, size);
  return step('ftruncate', path, () => real.ftruncateSync(file, size));
};

// Node does not everywhere make a file of text from the calls above.
fs.writeFileSync = (path, text, options) => {
  if (!isOurs(path)) return real.writeFileSync(path, text, options);
  const file = fs.openSync(path, options?.flag ?? 'w', options?.mode);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += fs.writeSync(file, bytes, done);
  } finally {
    fs.closeSync(file);
  }
};

for (const call of ['rename', 'link', 'unlink', 'mkdir']) {
  const plain = real[`${call}Sync`];
  fs[`${call}Sync`] = (path, ...more) =>
    isOurs(path)
      ? step(call, more[0]?.length ? more[0] : path, () => plain(path, ...more))
      : plain(path, ...more);
}

// Whoever makes the program use another call is to teach it to this file: else the suite would pass it over.
for (const call of ['appendFile', 'copyFile', 'cp', 'rm', 'rmdir', 'symlink', 'truncate', 'chmod', 'utimes'])
  for (const one of [call, `${call}Sync`])
    fs[one] = (...given) => {
      if (given.some(isOurs)) throw new Error(`torture/fault.cjs knows nothing of ${one}.`);
      return real[one](...given);
    };

fs.accessSync = (path, mode) => {
  if (fault === 'read-only' && isOurs(path) && (mode & fs.constants.W_OK) !== 0)
    throw failure('EROFS', 'access', path);
  return real.accessSync(path, mode);
};

/** What of the folder would still be there after a power cut: the bytes and the names that were synced. */
const power = fault?.startsWith('power cut') ? watchPower() : null;

function watchPower() {
  const bytes = new Map();
  const namesNow = () => new Map(real.readdirSync(folder).map((name) => [name, inode(join(folder, name))]));
  let names = namesNow();
  for (const [name, file] of names) bytes.set(file, real.readFileSync(join(folder, name)));
  return {
    bytes,
    namesNow,
    names: () => names,
    born: (path) => bytes.set(inode(path), Buffer.alloc(0)),
    synced(path) {
      if (path === folder) names = namesNow();
      else bytes.set(inode(path), real.readFileSync(path));
    },
  };
}

function inode(path) {
  return real.statSync(path).ino;
}

function cutPower({ names, zeros = false }) {
  const now = power.namesNow();
  const sizes = new Map([...now].map(([name, file]) => [file, real.statSync(join(folder, name)).size]));
  const left = [...(names === 'as synced' ? power.names() : now)].map(([name, file]) => {
    const bytes = power.bytes.get(file);
    const size = zeros ? Math.max(bytes.length, sizes.get(file) ?? 0) : bytes.length;
    return [name, Buffer.concat([bytes, Buffer.alloc(size - bytes.length)])];
  });
  for (const name of now.keys()) real.unlinkSync(join(folder, name));
  for (const [name, bytes] of left) real.writeFileSync(join(folder, name), bytes, { mode: 0o600 });
  die();
}

process.on('exit', () => {
  if (TORTURE_CALLS) real.writeFileSync(TORTURE_CALLS, calls.join('\n'));
  if (chosen === 'end') faults[fault]('exit', folder, () => {});
});
