// CPU time of computing all labels of all clients of a roster, or of a condition over them once they are joined, in one process; argv: roster, what.
import { judged } from './room.js';

const [path, what] = process.argv.slice(2);
const { classify, select, roster } = await judged(path);
const cpu = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1000;
const work = what === 'select' ? select(roster) : () => classify(roster);
if (what === 'select') work();
const before = cpu();
work();
console.log(cpu() - before);
