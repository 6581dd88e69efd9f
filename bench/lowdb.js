// What logging a call costs if a document is read, changed and written as a whole: the yardstick of `log`.
import { JSONFilePreset } from 'lowdb/node';

const db = await JSONFilePreset(process.argv[2], {});
db.data.interactions.push({ id: `I${db.data.interactions.length + 1}`, client: 'C0042', text: 'Said hello' });
await db.write();
