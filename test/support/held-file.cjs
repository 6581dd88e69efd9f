// Loaded before the program: a file whose name is in HELD_FILE can be replaced (HELD=rename) or opened for writing (HELD=open) no longer, as on Windows while Excel has it.
const fs = require('node:fs');
const { basename } = require('node:path');

const { HELD, HELD_FILE, HELD_CODE } = process.env;
const { renameSync, openSync } = fs;

function refuse(syscall, path) {
  if (HELD !== syscall || basename(String(path)) !== HELD_FILE) return;
  throw Object.assign(new Error(HELD_CODE), { code: HELD_CODE, syscall, path });
}

fs.renameSync = (from, to) => {
  refuse('rename', to);
  renameSync(from, to);
};
fs.openSync = (path, flags, ...more) => {
  if (flags === 'r+') refuse('open', path);
  return openSync(path, flags, ...more);
};
