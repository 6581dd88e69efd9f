import { expect, test } from 'vitest';
import { refusalsAmong } from '../../../src/domain/segment/refusals.ts';
import { client } from '../import/hand-made.ts';

const no = { state: 'no' } as const;

test('nobody is written to at a number or an address at which somebody refused it', () => {
  const wang = client('C0001', '王芳', '13800000001 wang@example.com', '', { consent: { sms: no } });
  const house = client('C0002', '王小芳', '13800000001');
  const mail = client('C0003', 'Ann', 'wang@example.com', '', { forbiddenChannels: ['fax'] });
  const ann = client('C0004', 'Ann', '13800000004', '', { consent: { sms: { state: 'yes' } } });
  const refused = refusalsAmong(() => [wang, house, mail, ann]);
  expect([wang, house, mail, ann].map((one) => refused(one))).toEqual([['sms'], ['sms'], ['fax'], []]);
});
