/** Refusals and bounces survive every later list. */
import { expect, test } from 'vitest';
import type { Portrait } from '../../../src/domain/merge/portrait.ts';
import { mergePortrait } from '../../../src/domain/merge.ts';

const email = { value: 'mei@example.com', valid: true };
const refused: Portrait = { consent: { email: { state: 'no', day: '2026-01-05', evidence: 'UNSUB_TIME' } } };
const agreed: Portrait = { consent: { email: { state: 'yes', day: '2026-03-01', evidence: 'OPTIN_TIME' } } };

test.each([undefined, 'new', 'old'] as const)('an agreement undoes no refusal (prefer %s)', (prefer) => {
  expect(mergePortrait(refused, agreed, { prefer }).patch).toEqual({});
  expect(mergePortrait(agreed, refused, { prefer }).patch).toEqual(refused);
});

test.each([undefined, 'new', 'old'] as const)(
  'an address that bounced stays bounced (prefer %s)',
  (prefer) => {
    const back: Portrait = { emails: [{ ...email, bounced: true }] };
    const fine: Portrait = { emails: [{ ...email, bounced: false }] };
    expect(mergePortrait(back, fine, { prefer }).patch).toEqual({});
    expect(mergePortrait(fine, back, { prefer }).patch).toEqual(back);
  },
);

test('a lost number never takes the place of a good one', () => {
  const good = { value: '+8613800001111', typed: '13800001111', valid: true, bounced: false };
  const lost = { value: null, typed: '1.38E+10', valid: false, bounced: false };
  expect(mergePortrait({ phones: [good] }, { phones: [lost] }, { prefer: 'new' }).patch).toEqual({
    phones: [good, lost],
  });
});
