/** What is said of a registration for which more is paid back than was paid. */
import { refundBeyond } from '../../domain/money/refund.ts';
import type { Registration } from '../../domain/records/registration.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

export function refundedBeyond(registration: Registration | undefined): Phrase[] {
  const beyond = registration && refundBeyond(registration);
  return beyond ? [say('registration.refund-above-paid', { id: registration.id, ...beyond })] : [];
}
