/** The part of a card that the client's own record tells. */
import type { Client } from '../../domain/records/client.ts';
import { clientFields } from '../../domain/records/client.ts';
import { say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Report } from '../report.ts';

const shown = {
  id: 1,
  name: 1,
  otherNames: 2,
  kind: 3,
  organisation: 1,
  title: 2,
  emails: 1,
  phones: 1,
  wechat: 2,
  city: 2,
  country: 2,
  industry: 2,
  roles: 2,
  tags: 2,
  interests: 2,
  needs: 2,
  sourceChannel: 2,
  owner: 2,
  birthday: 2,
  consent: 2,
  archived: 2,
  notes: 2,
};

/** Its columns are those of a pipe. */
export function clientLine(client: Client): Report {
  return {
    kind: 'report',
    title: say('title.client', { name: client.name }),
    layout: 'card',
    columns: columnsOf(clientFields, shown),
    rows: [rowOf(clientFields, client)],
    empty: say('none.clients'),
  };
}
