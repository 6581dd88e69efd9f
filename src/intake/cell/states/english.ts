/** Words for the state of a registration in English; in order. */
import type { StateWords } from './state.ts';

export const english: StateWords = {
  invited: `
    abandoned|awaiting reply|awaiting response|draft|in progress|interested|invited|maybe|no reply
    no response|not answered|not completed|not decided|not decided yet|not responded|not submitted
    not yet responded|on the fence|partial|sent|started|tentative|to be decided|undecided|unfinished`,
  waitlisted: `
    accept queue|applied|approval pending|awaiting approval|awaiting confirmation|awaiting voucher|in review
    nominated|on waiting list|on waitlist|pending approval|pending confirmation|pending review|queue|queued
    under review|voucher assigned|voucher sent|wait|wait list|wait listed|waiting|waiting list|waitlist
    waitlisted`,
  pending: `
    awaiting|awaiting payment|deposit paid|due|failed|incomplete|invoiced|not cleared|not paid|not yet
    notpay|on hold|open|outstanding|overdue|owes|owing|part paid|partially paid|payerror|payment due
    payment failed|payment pending|pending|pending payment|processing|requires action|requires capture
    requires payment method|reserved|tbc|to be confirmed|to be paid|unpaid|userpaying|wait buyer pay`,
  registered: `
    accept|accepted|accepts|acquired|activated|active|approved|attending|booked|checked|collected|coming
    comp|complete|completed|complimentary|confirmed|contract signed|delivered|exempt|exempted|finished|free
    fulfilled|going|issued|new|not redeemed|not used|partially refunded|partially shipped|participant
    participating|picked up|prepared|proposed|purchased|read|ready|ready for pickup|registered|responded
    shipped|signed|sold|submitted|succeeded|success|successful|trade finished|trade success|unfulfilled
    unread|unshipped|unused|valid|viewed|waived|yes|yet to arrive`,
  paid: `
    fully paid|paid|paid in full|settled`,
  attended: `
    admitted|arrived|attended|came|check in|check-in done|checked in|checked out|checked-in|entered|here
    in attendance|joined|late|p|participated|present|redeemed|scanned|showed up|shown|there|used|was here`,
  absent: `
    abs|abs.|absent|apologies|apologised|did not attend|did not join|did not show|didn’t attend|didn’t show
    excused|ill|never joined|no show|no-show|noshow|not arrived|not attended|not checked in|not checked-in
    not entered|not joined|not present|not scanned|sick|unattended`,
  cancelled: `
    can’t|can’t attend|can’t come|can’t go|can’t make it|canceled|cancelled|cancelled by attendee|cannot
    cannot attend|cannot come|cannot go|cannot make it|chargeback|decline|declined|declines|deferred|deleted
    denied|dropped|expired|full refund|no|not able to attend|not accepted|not approved|not attending
    not coming|not going|not selected|refund|refund issued|refund processed|refunded|regrets|reject|rejected
    revoked|scratched|trade closed|transferred|unable to attend|unsuccessful|void|voided|will not attend
    withdrawn|withdrew|won’t attend`,
};
