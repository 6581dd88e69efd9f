/** What a blank workbook to hand out says, in English. */
import type { HandOutWords } from '../words.ts';

export const handOut: HandOutWords = {
  names: { registrations: 'Registrations', exhibitors: 'Exhibitors', contacts: 'Contacts' },
  guide: (sheet) => `How to fill in “${sheet}”
One row is one person. The grey row shows how; it may stay, it is not imported.
Leave empty what you do not know. Columns may be moved, and others added: they are kept under their headings.
Days look like 2026-04-17. Phone numbers carry their country code: +1 202 555 0101. Separate several in one cell with semicolons.
Event and event day may stay empty where everybody knows which event it is.
Send the file back as it is, as a workbook or as CSV.`,
  examples: {
    first: 'Example',
    name: 'Ann Example',
    emails: 'ann@example.com',
    phones: '+1 202 555 0101',
    organisation: 'Example Books',
    title: 'Editor',
    department: 'Sales',
    city: 'Berlin',
    country: 'DE',
    ticket: 'Guest',
    registeredAt: '2026-03-01',
    fee: '120',
    paid: '120',
    sponsorship: '0',
    currency: 'EUR',
    booth: 'A12',
    area: '9',
    wechat: 'ann-example',
    language: 'en',
    birthday: '1990-05-17',
    tags: 'vip; press',
    interests: 'typography; printing',
    industry: 'Publishing',
    sourceChannel: 'Newsletter',
    notes: 'Arrives in the afternoon',
  },
};
