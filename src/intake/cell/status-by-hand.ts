/** Words for the state of a registration as people put them in lists of their own. */
import type { Status } from '../../domain/records/registration.ts';

export const statesByHand: Readonly<Partial<Record<Status | 'absent' | 'paid', string>>> = {
  invited:
    '也许|也許|可能|可能来|可能参加|看情况|不一定|还没定|没定|to be decided|not decided|not decided yet|on the fence|未決定|検討中|belum pasti|mungkin|черновик',
  pending:
    'open|nicht bezahlt|noch nicht bezahlt|tbc|a confirmar|por confirmar|à confirmer|da confermare|te bevestigen|unter vorbehalt|未确认|待通知|to be confirmed|owes|owing|not yet|noch nicht|noch offen|未繳|未繳費|待繳|未交|欠|awaiting|not cleared|wait buyer pay|notpay|userpaying|payerror|requires payment method|requires action|requires capture|menunggu|待处理',
  registered:
    '部分退款成功|prepared|proposed|ready|ready for pickup|picked up|collected|已繳|已繳費|已交|已付清|付清|交了|来|會來|会来|能来|出席予定|要来|zusage|zugesagt|exempt|exempted|isento|isenta|exento|exenta|exonéré|exonérée|esente|erlassen|befreit|vrijgesteld|zwolniony|zwolniona|освобождён|освобожден|减免|豁免|diterima|当選|trade success|trade finished|принята|принято|принят|待参加|待参会|赠送|后台赠送|yet to arrive|unused|not used|not redeemed|no usado|no utilizado',
  attended:
    'p|here|came|was here|showed up|shown|there|late|gekommen|war da|venu|venue|vino|veio|venuto|geweest|到|来了|已来|签|早退|遅刻|迟到|已報到|已簽到|已出席|已到場|checked out|已签退|补签|已补签|来場済み',
  waitlisted:
    'waiting|wait|queue|queued|on waiting list|auf warteliste|wartet auf freigabe|wartet auf genehmigung|menunggu konfirmasi|menunggu verifikasi|на рассмотрении|待初审|待复审|待终审|待核实|初审中|复审中|退回修改',
  cancelled:
    'zurückgezogen|zurückgetreten|全额退款|全额退款成功|已全额退款|退款完成|absage|abgesagt|sagt ab|can’t|cannot|不来|不來|来不了|不能来|去不了|无法参加|不参加|不出席|无法出席|revoked|afgemeld|ditolak|отклонена|отклонено|отклонён|отклонен|落選|审核失败|报名失败|初审不通过|复审不通过|trade closed',
  absent:
    'excused|apologies|apologised|sick|ill|abs|abs.|entschuldigt|unentschuldigt|krank|fehlt|gefehlt|absent excusé|justificado|no vino|verhinderd|ziek|não veio|não compareceu|non venuto|nicht gekommen|war nicht da|不在|没来|未来|请假|已请假|病假|事假|缺勤|缺|旷课|請假|未報到|未簽到|未到場|not arrived|not scanned|not entered|nicht gescannt|non scanné|pas venu|爽约|未到达|ยังไม่เช็คอิน|ยังไม่ได้เช็คอิน|chưa check-in|belum check-in',
  paid: '已繳|已繳費|已交|付清|已付清|交了',
};
