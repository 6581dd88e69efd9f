/** States put together of a word for waiting and what is waited for, or of who took a registration back: `Pending verification`, `用户取消报名`. */
import type { Status } from '../../../domain/records/registration.ts';

const waiting =
  /^(?:pending|awaiting|waiting for|waiting on|requires?|needs) (?!no )(?:\w+ )?(\w+)$|^(?!no )(?:(?:bank|email|final|full|invoice|manual) )?(\w+) (?:pending|requested|required|awaited|in progress)$/;
const waitedFor: readonly (readonly [RegExp, Status])[] = [
  [/^(?:refund|cancellation|withdrawal)$/, 'cancelled'],
  [/^(?:approval|review|verification|confirmation|moderation|acceptance|vetting|validation)$/, 'waitlisted'],
  [/^(?:payment|deposit|invoice|balance)$/, 'pending'],
  [/^(?:reply|response|rsvp|answer)$/, 'invited'],
];
const takenBack =
  /^(?:已|被|主动|自行|自己|本人|用户|客户|参会人|报名|预约|订单|超时|逾期|系统|后台|管理员)*(?:取消|撤回|撤销|退出|移除|作废)(?:报名|参会|参加|预约|订单|申请|成功|了)*$/;

/** `word` is folded; null where it is put together of nothing of the kind. */
export function composedState(word: string): Status | null {
  if (takenBack.test(word)) return 'cancelled';
  // Of a guest, or by one: nobody can tell.
  if (word === 'confirmation requested') return null;
  const found = waiting.exec(word);
  const thing = found?.[1] ?? found?.[2];
  if (thing === undefined) return null;
  return waitedFor.find(([things]) => things.test(thing))?.[1] ?? null;
}
