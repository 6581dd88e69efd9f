// Loaded before the program: makes its pipes a terminal of COLUMNS by LINES, and tells on fd 3 when raw mode is set and when a job is stopped.
const fs = require('node:fs');
const { fstatSync, writeSync } = fs;
// Only of a device is it asked whether it is a terminal.
fs.fstatSync = (fd, ...how) => {
  const stat = fstatSync(fd, ...how);
  return fd > 2 ? stat : Object.assign(stat, { isCharacterDevice: () => true, rdev: -1 });
};
const [columns, rows] = [Number(process.env.COLUMNS), Number(process.env.LINES)];
for (const stream of [process.stdout, process.stderr])
  Object.assign(stream, {
    isTTY: true,
    columns,
    rows,
    getColorDepth: () => 8,
    hasColors: () => true,
    getWindowSize: () => [columns, rows],
    // What a terminal does in one go a pipe does later, and a process that stops would not do it any more.
    write: syncWrite(stream.fd),
  });
Object.assign(process.stdin, {
  isTTY: true,
  isRaw: false,
  setRawMode(isRaw) {
    if (isRaw !== this.isRaw) writeSync(3, isRaw ? 'raw\n' : 'cooked\n');
    this.isRaw = isRaw;
    return this;
  },
});

const { kill } = process;
process.kill = (whom, signal) => {
  if (signal === 'SIGTSTP') writeSync(3, `${whom === 0 ? 'stop all' : 'stop'}\n`);
  return kill.call(process, whom, signal);
};

function syncWrite(fd) {
  return (data, encoding, done) => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(fd, bytes, at);
      } catch (error) {
        if (error.code !== 'EAGAIN') throw error;
      }
    }
    const told = typeof encoding === 'function' ? encoding : done;
    if (told) process.nextTick(told);
    return true;
  };
}
