/** Words for the state of a registration in Polish, Czech, Hungarian, Turkish, Russian, Korean, Indonesian, Vietnamese, Thai, Arabic and others. */
import type { Status } from '../../domain/records/registration.ts';

export const easternStates: Readonly<Partial<Record<Status | 'absent' | 'paid', string>>> = {
  waitlisted: '참여대기|승인대기|승인 대기|대기자|참가대기|menunggu persetujuan|daftar tunggu',
  pending:
    'รอชำระเงิน|ยังไม่ชำระ|ยังไม่ชำระเงิน|รอการชำระเงิน|belum bayaran|nieopłacone|nieopłacony|niezapłacone|oczekuje na płatność|nezaplaceno|neuhrazeno|čeká na platbu|fizetésre vár|ödenmedi|ödeme bekleniyor|bekliyor|не оплачен|ожидает оплаты|결제대기중|입금대기|미입금|belum bayar|belum dibayar|menunggu pembayaran|chưa thanh toán|chờ thanh toán',
  registered:
    'مؤكد|مؤكدة|مسجل|مسجلة|مدفوع|ชำระแล้ว|ชำระเงินแล้ว|ลงทะเบียนแล้ว|ยืนยันแล้ว|telah dibayar|sudah dibayar|berdaftar|참여확정|참가확정|신청확정|예약완료|opłacone|opłacony|zapłacone|zapłacono|potwierdzone|potwierdzony|zarejestrowany|zarejestrowana|zaplaceno|uhrazeno|potvrzeno|registrován|fizetve|kifizetve|onaylandı|ödendi|kayıtlı|оплачен|оплачена|оформлен|подтвержден|подтверждён|забронирован|активен|결제 완료|입금완료|신청 완료|승인|승인완료|등록완료|예매완료|lunas|dibayar|terdaftar|terkonfirmasi|dikonfirmasi|đã thanh toán|đã xác nhận|đã đăng ký',
  attended:
    'เช็คอินแล้ว|เข้างานแล้ว|obecny|obecna|odprawiony|přítomen|přítomna|odbaveno|megjelent|katıldı|giriş yaptı|пришел|пришла|использован|прошел|입장완료|체크인완료|출석완료|hadir|telah hadir|sudah hadir|đã check-in|đã tham dự|có mặt',
  cancelled:
    'ملغى|ملغي|ملغاة|معتذر|ยกเลิก|ยกเลิกแล้ว|คืนเงินแล้ว|dibatalkan oleh peserta|참여취소|참가취소|예약취소|승인거절|no asistirá|no asistirán|non parteciperà|não participará|ne participera pas|ne viendra pas|nimmt nicht teil|anulowane|anulowany|anulowana|anulowano|zwrócone|zrušeno|zrušená|stornováno|vráceno|törölve|lemondva|iptal|iptal edildi|iade edildi|отменен|отменен организатором|возвращен|возвращён|аннулирован|결제취소|신청취소|취소완료|환불완료|예매취소|반려|dibatalkan|batal|dikembalikan|đã hủy|đã huỷ|hủy|đã hoàn tiền',
  absent:
    'nieobecny|nieobecna|nepřítomen|katılmadı|gelmedi|не пришел|не пришла|미참석|결석|노쇼|미입장|tidak hadir|belum hadir|vắng mặt',
  paid: 'مدفوع|ชำระแล้ว|ชำระเงินแล้ว|telah dibayar|sudah dibayar|opłacone|opłacony|zaplaceno|uhrazeno|ödendi|оплачен|결제 완료|입금완료|lunas|đã thanh toán',
};
