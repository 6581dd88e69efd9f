/** Words for the state of a registration in the other languages that are written in Latin letters; in order. */
import type { StateWords } from './state.ts';

export const inLatinLetters: StateWords = {
  invited: `
    à relancer|belum pasti|eingeladen|geen reactie|invitado|invité|keine antwort|mungkin|nessuna risposta|peut-être
    quizás|sans réponse|sem resposta|sin respuesta|vielleicht`,
  waitlisted: `
    auf der warteliste|auf warteliste|daftar tunggu|em análise|en cours de validation|en lista
    en lista de espera|in prüfung|lista d'attesa|lista de espera|liste d'attente|menunggu konfirmasi
    menunggu persetujuan|menunggu verifikasi|pendiente de aprobación|sur liste d'attente|väntelista
    venteliste|wachtlijst|warteliste|warten auf freigabe|wartet auf bestätigung|wartet auf freigabe
    wartet auf genehmigung`,
  pending: `
    a confirmar|à confirmer|afventer|afventer betaling|aguardando pagamento|ausstehend|avventer|beklemede
    bekliyor|belum bayar|belum bayaran|belum dibayar|čeká na platbu|chờ thanh toán|chưa thanh toán
    da confermare|da pagare|échoué|em aberto|en attente|en attente de paiement|en cours|fehlgeschlagen
    fizetésre vár|ikke betalt|impayé|in afwachting|in attesa|in bearbeitung|in sospeso|menunggu
    menunggu pembayaran|neuhrazeno|nezaplaceno|nicht bezahlt|nieopłacone|nieopłacony|niet betaald
    niezapłacone|noch nicht|noch nicht bezahlt|noch offen|obetald|oczekujące|oczekujący|oczekuje
    oczekuje na płatność|ödeme bekleniyor|ödenmedi|odottaa|odottaa maksua|offen|pendente|pendiente
    pendiente de pago|por confirmar|te bevestigen|überfällig|ubetalt|unbezahlt|unter vorbehalt|väntande
    venter|wacht op betaling|wachtend op betaling|zahlung ausstehend`,
  registered: `
    aangemeld|abgeschlossen|actif|activa|activo|aktiv|angemeldet|anmäld|approuvé|aprobado|aprovada|aprovado
    asiste|asistirá|assinado|ativa|ativo|befreit|berdaftar|bestätigt|bevestigd|completada|completado
    completata|completato|concluído|confermata|confermato|confirmada|confirmado|confirmé|confirmée
    đã đăng ký|đã xác nhận|dabei|deelnemer|deltager|deltaker|deltar|dibayar|dikonfirmasi|diterima
    erfolgreich|erlassen|erledigt|esente|exenta|exento|exitosa|exitoso|exonéré|exonérée|firmado|firmato
    fizetve|gebucht|geldig|geslaagd|giltig|gültig|gyldig|inscrit|inscrita|inscrite|inscrito|iscritta
    iscritto|isenta|isento|ja|katılıyor|kayıtlı|kifizetve|kommt|neemt deel|nehmen teil|nimmt teil|no usado
    no utilizado|onaylandı|osallistuu|oui|pagadas|påmeldt|partecipa|parteciperà|participando|participe
    participera|potvrzeno|potwierdzone|potwierdzony|prenotato|registrada|registrado|registrato|registrován
    reservado|réservé|reserviert|részt vesz|réussi|réussie|riuscito|sí|signé|signée|sim|sucesso|teilnehmend
    teilnehmer|terdaftar|terkonfirmasi|terminé|terminée|tilmeldt|uczestniczy|unterschrieben|unterzeichnet
    validé|validée|viene|vient|voltooid|vrijgesteld|zapłacone|zapłacono|zarejestrowana|zarejestrowany
    zúčastní se|zugesagt|zusage|zwolniona|zwolniony`,
  paid: `
    betaald|betald|betalt|bezahlt|đã thanh toán|lunas|ödendi|opłacone|opłacony|pagada|pagado|pagato|pago
    payé|payée|réglé|sudah dibayar|telah dibayar|uhrazeno|zaplaceno`,
  attended: `
    a assisté|a participé|aanwezig|anwesend|arrivée enregistrée|asistió|asistió al evento|bejelentkezett
    check-in efectuado|check-in efetuado|check-in effectué|check-in effettuato|check-in gemacht
    check-in hecho|check-in realizado|có mặt|compareceu|đã check-in|đã tham dự|deltog|eingecheckt|enregistré
    entrée enregistrée|erschienen|est venu|est venue|gekommen|geweest|giriş yapıldı|giriş yaptı|ha asistido
    ha partecipato|hadir|hat teilgenommen|heeft deelgenomen|incheckad|ingecheckt|katıldı|kirjautunut
    kirjautunut sisään|megjelent|mødt|närvarande|obecna|obecny|odbaveno|odprawiony|partecipato|participou
    présente|presentes|présents|přítomen|přítomna|realizado|registrado en la entrada|registrato all’ingresso
    scanné|scannée|sjekket inn|sudah hadir|teilgenommen|telah hadir|tjekket ind|validada|validado|veio|venu
    venue|venuto|vino|war da|zameldowany`,
  absent: `
    absent excusé|absente|abwesend|afwezig|assente|ausente|belum check-in|belum hadir|chưa check-in
    entschuldigt|fehlt|gefehlt|gelmedi|justificado|katılmadı|krank|não compareceu|não veio|nepřítomen
    nicht anwesend|nicht eingecheckt|nicht erschienen|nicht gekommen|nicht gescannt|nieobecna|nieobecny
    no asistió|no vino|non scanné|non venuto|pas venu|tidak hadir|unentschuldigt|vắng mặt|verhinderd
    war nicht da|ziek`,
  cancelled: `
    abgelaufen|abgelehnt|abgemeldet|abgesagt|absage|afgemeld|afmeldt|annulé|annulée|annullata|annullato
    annullerad|annulleret|annulliert|anulada|anulado|anulowana|anulowane|anulowano|anulowany|avbokad
    avbruten|avbrutet|avlyst|batal|caducado|cancelada|cancelado|đã hoàn tiền|đã hủy|declinada|declinado
    déclinée|deltager ikke|deltar ikke|deltar inte|devuelto|dibatalkan|dibatalkan oleh peserta|dikembalikan
    ditolak|ei osallistu|erstattet|estornado|excusé|excusée|expirado|expiré|geannuleerd|hủy|iade edildi
    iptal|iptal edildi|kansellert|katılmıyor|kommer ikke|kommer inte|lemondva|n’assiste pas|n’assistera pas
    não|não participa|não participará|ne participe pas|ne participe plus|ne participera pas|ne viendra pas
    nee|neemt niet deel|nei|nein|nej|nem vesz részt|nie uczestniczy|nimmt nicht teil|no asiste|no asistirá
    no asistirán|no asistiré|non|non partecipa|non parteciperà|peruttu|peruutettu|rechazada|rechazado
    recusado|reembolsado|refunderet|refundert|refusé|rejeté|remboursé|rifiutato|rimborsato|rückbuchung
    rückerstattet|sagt ab|scaduto|storniert|stornováno|terugbetaald|törölve|verlopen|vráceno|zrušená|zrušeno
    zurückerstattet|zurückgetreten|zurückgezogen|zwrócone`,
};
