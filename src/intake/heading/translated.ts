/** Headings that tools write in the language of whoever exports, brought to their English. */
import { fold } from '../../lib/fold.ts';
import { once } from '../../lib/once.ts';
import { byHand } from './translated-by-hand.ts';
import { eastern } from './translated-east.ts';
import { farther } from './translated-farther.ts';
import { native } from './translated-native.ts';
import { nativeEast } from './translated-native-east.ts';
import { renamed } from './translated-renamed.ts';

/** English first, then what the tools, and people, write for it elsewhere. */
const words: readonly string[] = [
  'first name|名|vorname|prénom|nombre de pila|nome|voornaam|nome próprio|primeiro nome|imię|förnamn|fornavn|имя',
  'last name|姓|nachname|familienname|nom de famille|apellido|apellidos|apellido 1|last name 1|surname 1|apellido paterno|1er apellido|cognome|achternaam|sobrenome|apelido|nazwisko|efternamn|efternavn|etternavn|姓氏',
  'middle name|tussenvoegsel|middelste naam|segundo nome|drugie imię|mellemnavn|mellomnavn|mellannamn|отчество|zweiter vorname|weitere vornamen|deuxième prénom|segundo nombre|secondo nome|中间名|ミドルネーム',
  'full name|vollständiger name|nom complet|nombre completo|nome completo|nom et prénom|volledige naam|お名前|氏名|성명|nombre y apellidos|apellidos y nombre|nom prénom|prénom nom|prénom et nom|name und vorname|vor- und nachname|vorname und nachname|vorname nachname|voor- en achternaam|nome e cognome|cognome e nome|nome e sobrenome|für- und zuname|namn och efternamn|name, vorname|nachname, vorname|nom, prénom|apellidos, nombre',
  'name|nom|nombre|naam|имя и фамилия|ご芳名|이름|фио|성함|imię i nazwisko|navn på deltager',
  'email|рабочий e-mail|рабочий email|e-mail рабочий|почта|e-mail|电子邮件|电子邮箱|courriel|adresse e-mail|adresse email|adresse de messagerie|correo|correo electrónico|email adresse|e-mailadres|correio eletrónico|posta elettronica|indirizzo email|indirizzo e-mail|e-postadress|эл. почта|электронная почта|이메일|eメール|電子メール|adresse électronique|mejl|sähköposti',
  'email address|e-mail-adresse|emailadresse|dirección de correo electrónico|endereço de e-mail|endereço de email|メールアドレス|이메일 주소|邮件地址|mailadresse|mail-adresse|adresse mail',
  'phone number|telefoon|telefoon werk|рабочий телефон|контактный телефон|номер телефона|telefonnummer|rufnummer|numéro de téléphone|téléphone|teléfono|número de teléfono|numero di telefono|telefoonnummer|telefone|número de telefone|電話番号|전화번호|연락처|telefonnr|telefon nr|telnr|tel.-nr|tél|tlf',
  'mobile phone|tél. portable|tél. mobile|tel. móvil|tel. cellulare|tel. mobil|мобильный|mobiel nummer|mobiele nummer|핸드폰 번호|연락처 휴대폰|携帯電話番号|telefone celular|número de celular|téléphone mobile|numéro de portable|número de móvil|numero di cellulare|handy|handynummer|mobilnummer|mobil|portable|téléphone portable|móvil|teléfono móvil|cellulare|mobiel|celular|telemóvel|携帯電話|휴대폰|휴대전화|移动电话|移动电话号码|휴대전화번호|携帯番号|mobiltelefonnummer|mobilfunknummer|mobilrufnummer|handy-nr|handy-nummer|numéro de téléphone mobile|numéro de téléphone portable|n° de portable|número de teléfono móvil|número de telemóvel|numero di telefono cellulare|numero cellulare|mobiele telefoon|mobiele telefoonnummer|mobiel telefoonnummer|matkapuhelin|携帯電話番号(ハイフンなし)',
  'business phone|telefone comercial|telefoon op werk|número de teléfono del trabajo|teléfono del trabajo|telefon geschäftlich|téléphone (bureau)|商务电话|单位电话|办公电话|会社電話',
  'home phone|telefon privat|téléphone (domicile)|住宅电话|家庭电话',
  'company|bedrijfsnaam|name des unternehmens|nom de l’organisation|nombre de la organización|nome da empresa|nome azienda|nome dell’azienda|naam bedrijf|会社名・団体名|会社名/団体名|会社・団体名|団体名|企業名|学校名|ご所属先|회사/소속|소속기관|기관명|회사/기관|unternehmen|organisation|société|entreprise|organisme|empresa|azienda|società|bedrijf|instituição|institución|istituzione|organización|organização|organizzazione|firma / organisation|会社|勤務先|회사|회사명|virksomhed|företag|bedrift|arbeitgeber|institution|verein|所属|所属先|ご所属|貴社名|会社名|御社名|소속|기업명|firma/verein|raison sociale|structure|entidad|entreprise / organisme|ente',
  'job title|functietitel|functieomschrijving|jobtitel|job-titel|titre du poste|intitulé de poste|título del puesto|título profissional|qualifica professionale|部署・役職|役職・部署|所属・役職|직급|직위|berufsbezeichnung|funktion|stelle|fonction|poste|intitulé du poste|puesto|cargo|qualifica|posizione lavorativa|ruolo aziendale|stanowisko|должность|直位|직책|职位名称|ruolo|beruf|stilling|yrke|役職|役職名|position im unternehmen',
  'department|abteilung|service|département|departamento|reparto|部署|afdeling/avdeling|부서|所属部署|部署名',
  'city|stadt|ort|wohnort|ville|ciudad|città|plaats|stad|cidade|miasto|город|市区町村|도시|sted|ort/stadt|localité|localidad|местоположение',
  'state|bundesland|région|provincia|provincie|estado|都道府県|provinz|prefecture|都道府県名|縣市|시도',
  'country|land|pays|paese|kraj|страна|国|국가',
  'country/region|land/region|país/región|pays/région|paese/regione|país/região|land/regio|国/地域|국가/지역',
  'zip code|plz|postleitzahl|code postal|código postal|cap|postcode|cep|邮编|邮政编码',
  'address|adresse|anschrift|dirección|indirizzo|adres|endereço',
  'notes|комментарий|notizen|notiz|anmerkungen|bemerkungen|remarques|notas|note aggiuntive|opmerkingen|observações|附注|bemerkung|anmerkung|kommentar|kommentare|commentaire|commentaires|observaciones|comentarios|note|commenti|備考|連絡事項|примечание|비고|opmerking|bemærkninger|observação',
  'birthday|дата рождения|день рождения|geburtstag|geburtsdatum|date de naissance|anniversaire|fecha de nacimiento|cumpleaños|data di nascita|geboortedatum|data de nascimento|誕生日|生年月日|생년월일',
  'categories|kategorien|catégories|categorías|类别|kategorie',
  'company name|firmenname|nom de la société|nom de l’entreprise|nombre de la empresa',
  'industry|branche|secteur|secteur d’activité|sector de actividad|settore|業種',
  'language|sprache|langue|idioma|lingua|taal|言語',
  'source|источник|quelle|origem|fuente|fonte|herkunft|流入元|유입 경로',
  'owner|ответственный|zuständig|betreuer|responsable|responsável|responsabile|verantwoordelijke',
  'contact owner|propietario del contacto|propriétaire du contact|kontaktinhaber|zuständiger mitarbeiter für kontakt|proprietário do contato|proprietario del contatto|contacteigenaar|コンタクト担当者',
  'record id|id de registro|datensatz-id|id de fiche d’informations|id do registro|レコードid',
  'unsubscribed from all email|se canceló la suscripción a todos los correos|se canceló la suscripción a todos los correos electrónicos|von allen e-mails abgemeldet|désabonné de tous les e-mails|cancelou a assinatura de todos os e-mails|すべてのeメールの配信停止',
  'unsubscribed|désabonné|désinscrit|désabonné le|date de désinscription|fecha de baja|cancelou a inscrição|disiscritto|uitgeschreven|登録解除|配信停止|配信停止日|配信停止日時|メール配信停止|メルマガ配信停止|オプトアウト|수신거부|отписался|отписан',
  'exhibitor|aussteller|ausstellername|name des ausstellers|ausstellende firma|exposant|nom de l’exposant|expositor|nombre del expositor|nome do expositor|espositore|nome espositore|standhouder|udstiller|utställare|出展社|出展社名|出展者|出展者名|出展企業|出展企業名|참가업체|참가업체명|참가기업|출품업체|업체명|экспонент|участник выставки',
  'contact name|persona de contacto|nombre de contacto|pessoa de contato|nome do contato|personne de contact|personne à contacter|nom du contact|kontaktperson name|ご担当者名|担当者名|ご担当者|担当者|ご担当者様|담당자|담당자명|담당자 이름|контактное лицо',
  // Orders and tickets.
  'order code|bestellnummer|bestellcode|code de commande|numéro de commande|código de pedido|codice ordine|bestelcode|código do pedido|订单代码|注文コード|bestellnr|bestell-nr|auftragsnummer|auftragsnr|buchungsnummer|n° de commande|nº de commande|n.º de pedido|nº de pedido|número de pedido|núm. de pedido|n.º do pedido|número do pedido|nº do pedido|numero ordine|n. ordine|numero d’ordine|bestelnummer|bestelnr|ordrenummer|ordernummer|номер заказа|주문번호|注文番号|予約番号|申込番号|お申込番号|申込id|申込みid|numéro de réservation|localizador|buchungscode|bestellung|référence commande|référence de commande|référence|order-nr|pedido|ordine|commande|localizador de reserva|código de reserva|buchung|id de la commande|id del pedido|id ordine|bestell-id|id do pedido|bestel-id',
  'order total|bestellsumme|gesamtbetrag|total de la commande|total del pedido|totale ordine|bestellingstotaal|订单总额|订单合计',
  'position id|position|positionsnummer|positions-id|id de position|position-id|id de posición|id posizione|positie-id|席位 id|票位 id|位置编号',
  'order date|bestelldatum|date de commande|date de la commande|fecha de pedido|fecha del pedido|data ordine|data dell’ordine|besteldatum|data do pedido|订单日期|下单日期|下单时间|注文日|købsdato|køpsdato|orderdatum|ordredato|data della prenotazione|data da compra|fecha de compra|date d’achat|kaufdatum|buchungsdatum|aankoopdatum|购买时间|購入日|購入日時|주문일|дата заказа',
  'order time|bestelluhrzeit|bestellzeit|heure de commande|heure de la commande|hora de pedido|hora del pedido|ora ordine|besteltijd|hora do pedido|订单时间|注文時刻',
  'order locale|bestellsprache|langue de la commande|idioma del pedido|lingua ordine|besteltaal|订单语言',
  'order comment|bestellkommentar|commentaire de la commande|comentario del pedido|订单备注',
  'attendee name|name teilnehmer*in|name teilnehmer|teilnehmername|name des teilnehmers|teilnehmer-name|nom du participant|nombre del asistente|nombre del participante|nome partecipante|nome del partecipante|naam van gast|naam deelnemer|naam van deelnemer|nome do participante|参与者姓名|出席者姓名|参加者姓名|参加者名|teilnehmer/in|teilnehmer:in|teilnehmende|nom de l’invité|nom et prénom du participant|参加者氏名',
  'attendee email|e-mail teilnehmer*in|e-mail teilnehmer|teilnehmer-e-mail|e-mail-adresse des teilnehmers|e-mail du participant|adresse e-mail du participant|correo electrónico del asistente|correo del asistente|email del asistente|email partecipante|e-mail partecipante|e-mailadres van gast|e-mailadres deelnemer|e-mail do participante|参与者邮箱|参与者电子邮件|参会者邮箱|参会者电子邮件|参加者メールアドレス',
  'product|artikel|article|artículo|articolo|artigo|produkt|produit|producto|prodotto|produto|产品|商品',
  'product name|produktname|produktbezeichnung|nom du produit|nombre del producto|nome del prodotto|nome prodotto|productnaam|nome do produto|产品名称|商品名称',
  'variation|variante|variación|variazione|variatie|变体|规格',
  'price|preis|prix|precio|prezzo|prijs|preço|价格|preço unitário|pris|valor|einzelpreis|ticketpreis|prix du billet|precio de la entrada|prezzo biglietto|prijs ticket|цена|стоимость|料金|金額',
  'invoice address name|rechnungsadresse: name|nom sur la facture|nombre de facturación|发票抬头姓名',
  'positions|positionen',
  'payment providers|zahlungsanbieter|zahlungsmethoden',
  'paid|betaald bedrag|已支付金额|支付金额|实付款|实收|实收金额|montant payé|montant réglé|total payé|payé (montant)|bezahlter betrag|gesamt bezahlt|total pagado|importe pagado|totale pagato|importo pagato|totaal betaald|valor pago|betalt|betald|оплачено|支払金額|입금액|total pago|total payé par le participant|valor total pago|支付总额|总支付额|支払総額|お支払総額|お支払い総額|支払い総額|支払い合計|お支払い合計',
  'paid|入金|ご入金',
  'company|会社・所属|所属・会社|所属・会社名|会社名・所属|ご所属・会社名',
  'status|申込ステータス|申し込みステータス|予約ステータス|お申込み状況|申込み状況|予約状況|参加状態',
  'payment|zahlung|règlement|paiement|pagamento|betaling|支払い|支払|결제|bezahlung|оплата',
  'fee|出展料|出展料金|小間料|小間料金|standmiete|standmiete netto|standgebühr|standpreis|standkosten|prix du stand|coste del stand|precio del stand|preço do estande|costo stand|부스비|부스 비용|참가비용|gebühr|teilnahmegebühr|frais|tarif|cuota|quota di iscrizione|应收|应收金额|报名费|报名费用|betrag|summe|gesamtsumme|montant|montant dû|montant total|importe|importo|bedrag|beløb|belopp|참가비|参加費|сумма',
  'booth|stand nr|standplatz|stand-nummer|n° de stand|nº de stand|n° stand|número do estande|estande|小間番号|小間no|ブース|ブースno|부스|부스번호|부스 번호|номер стенда|стенд|standnummer|stand|messestand|numéro de stand|numero stand|展台号|ブース番号',
  'booth area|metros cuadrados|metros quadrados|metri quadri|quadratmeter|qm|surface m²|m² du stand|면적|부스면적|площадь|площадь стенда|小間面積|standfläche|standgröße|fläche|surface|surface du stand|superficie|superficie stand|展台面积|ブース面積',
  'voucher|gutschein|bon de réduction|优惠券',
  'ticket type|billet|entrada|ticketart|ticketkategorie|kartenart|ticketname|type de billet|tipo de entrada|tipo de billete|tipo di biglietto|tickettype|tipo de ingresso|チケット種別|티켓 종류|biljettyp|billettnavn|ticketbezeichnung|tickettyp|eintrittskarte|type de ticket|nom du billet|nombre de la entrada|tipo de ingreso|nombre del boleto|tipo de boleto|tipo biglietto|ticketsoort|ingresso|チケット名|券種|тип билета|티켓명|チケット|nom du tarif|nom tarif|intitulé du tarif|formule|参加枠|参加枠名|申込枠|枠名|tarif name|categoria do ingresso|clase de entrada|billet type|tarif / billet',
  'status|入金状況|入金状態|お支払い状況|입금여부|입금상태|입금확인|statut|estado del pedido|stato|situação|ステータス|상태|statut de participation|statut participation|réponse|statut du participant|statut de la commande|statut du paiement|statut de l’inscription|statut d’inscription|état|état du paiement|teilnehmerstatus|bestellstatus|zahlungsstatus|buchungsstatus|anmeldestatus|estado del asistente|estado del participante|estado de la inscripción|estado del pago|estado de pago|stato pagamento|stato del pagamento|stato iscrizione|stato partecipante|status deelnemer|betaalstatus|betalingsstatus|status do pagamento|status do pedido|status do participante|situação do pagamento|支払状況|支払い状況|決済状況|申込状況|参加ステータス|статус|статус оплаты|참가상태|결제상태|참석여부|estado de pagamento|estado do pagamento|estado do participante|estado de la entrada|zahlungsstand|statut du billet|状態|参加者のステータス|出席ステータス',
  'submitted at|回答日時|回答日|送信日時|送信日|응답일시|응답시각|응답 시각|제출시각|응답 일시|제출일시|제출 시간|제출일|eingereicht am|abgesendet am|absendedatum|gesendet am|eingangsdatum|antwortdatum|soumis le|date de soumission|date d’envoi|envoyé le|fecha de envío|enviado el|fecha de respuesta|data de envio|enviado em|data de resposta|data invio|data di invio|inviato il|data della risposta|verzonden op|ingevuld op|datum ingevuld|ingediend op|дата отправки|дата ответа',
  'sessions|세션|신청 세션|참가 신청 세션|参加セッション|希望セッション|sessions choisies|sesiones|sessões|sessioni|sessies',
  'registered at|date de réponse|申込日付|お申込日時|お申込日|申込み日時|参加登録日時|anmeldedatum|angemeldet am|date d’inscription|fecha de registro|fecha de inscripción|data di iscrizione|inschrijfdatum|data de inscrição|申込日|申込日時|등록일|anmeldung am|anmeldezeitpunkt|anmeldezeit|registrierungsdatum|registriert am|date d’enregistrement|date inscription|fecha de alta|fecha inscripción|data iscrizione|iscritto il|aangemeld op|aanmelddatum|datum aanmelding|data da inscrição|inscrito em|tilmeldt|tilmeldingsdato|anmälningsdatum|påmeldingsdato|registreringsdato|申し込み日|申し込み日時|お申込み日時|登録日|登録日時|受付日時|дата регистрации|등록일시|신청일|신청일시|angemeldet|inscrito|inscrit|inscripción|anmeldung',
  'checked in at|data do credenciamento|hora do credenciamento|fecha de acreditación|heure arrivée|uhrzeit ankunft|ankunftszeit|hora de llegada|ora di arrivo|来場日|受付時刻|eingecheckt am|check-in-zeit|heure de check-in|签到于|チェックイン日時|date de contrôle|heure de contrôle|date de scan|date du scan|scanné le|fecha de validación|fecha de acceso|data do check-in|data e hora do check-in|einlasszeit|einlass|gescannt am|data check-in|ora check-in|来場日時|入場日時|입장시간|출석시간',
  'is checked in|présent le jour j|présent sur place|来場状況|入場状況|受付状況|credenciado|credenciada|acreditado|acreditada|dabei|eingecheckt|est enregistré|está registrado|check-in effettuato|ingecheckt|checado|是否已签到|チェックイン済み|anwesend|teilgenommen|présence|asistió|asistencia|presente|presenza|partecipato|aanwezig|presença|compareceu|scannet|mødt op|närvarande|来場|当日参加|参加状況|チェックイン|посетил|присутствовал|출석|validada|validado|gescannt|gescand|entwertet|contrôlé|scanné|入場|入場済|来場済み|出欠|出欠ステータス|出欠状況|teilnahme|anwesenheit|出席状況',
  'first join|erster beitritt|erste teilnahme|première connexion|premier accès|première participation|première arrivée|primera conexión|primer acceso|primera unión|primera entrada|primo accesso|primeira entrada|primeiro acesso|eerste deelname|最初の参加|最初の参加日時|初次加入|첫 참가',
  'join time|beitrittszeit|teilnahmezeit|zeitpunkt des beitritts|heure d’arrivée|heure de connexion|heure de participation|hora de unión|hora de conexión|hora de entrada|ora di accesso|ora di ingresso|hora de ingresso|deelnametijd|参加時刻|参加時間|参加日時|참가 시간',
  'public id|öffentliche id|id public|id público|id pubblico|publieke id|公共 id|公开编号',
  'short id|kurz-id|id court|id corto|id breve|korte id|短 id|简短 id',
  'product id|produkt-id|id du produit|id del producto|产品 id',
  'event id|veranstaltungs-id|id de l’événement|id del evento|活动 id',
  'created date|дата создания|fecha de creación del contacto|erstellungsdatum|erstellt am|date de création|fecha de creación|data di creazione|aanmaakdatum|data de criação|创建日期|建立日期',
  'last updated date|zuletzt aktualisiert|dernière mise à jour|última actualización|最后更新日期|更新日期',
  'phone country code|dial code|ländervorwahl|indicatif|indicatif pays|prefijo|prefijo internacional|国家区号|国际区号|电话区号|country calling code|calling code',
  'attendee no|teilnehmernummer|teilnehmernr|teilnehmer-nr|teilnehmer-id|n° de participant|nº de participant|numéro de participant|n.º de asistente|nº de asistente|número de asistente|numero partecipante|deelnemersnummer|número do participante|参加者番号|참가번호',
  'ticket number|ticketnummer|ticket-nr|kartennummer|billetnummer|biljettnummer|n° de billet|numéro de billet|n.º de entrada|número de entrada|numero biglietto|número do ingresso|チケット番号|受付番号|整理番号|номер билета|티켓번호',
  'currency|währung|devise|moneda|divisa|moeda|waluta|通貨|валюта|통화',
  'guests|aantal gasten|anzahl gäste|nombre d’invités|número de invitados|número de acompañantes|número de acompanhantes|numero di ospiti|numero ospiti|同伴人数|동반 인원|begleitpersonen|anzahl begleitpersonen|begleitung|accompagnants|nombre d’accompagnants|acompañantes|accompagnatori|introducees|acompanhantes|同伴者数|동반자수',
  'role|teilnehmertyp|teilnehmerart|teilnehmerkategorie|type de participant|catégorie de participant|tipo de asistente|tipo de participante|tipo partecipante|type deelnemer|deltagertype|参加区分|参加種別|来場者区分|身分别|身份别|тип участника|참가구분|rolle|rôle|rol|役割|papel|função no evento',
  'buyer name|käufer|besteller|rechnungsname|acheteur|nom de l’acheteur|comprador|nombre del comprador|acquirente|koper|購入者|購入者名|покупатель|구매자',
  'buyer email|e-mail käufer|e-mail des käufers|e-mail besteller|e-mail de l’acheteur|correo del comprador|email acquirente|e-mail koper|購入者メールアドレス',
  'refund|erstattung|rückerstattung|remboursement|reembolso|rimborso|terugbetaling|返金',
  'password|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|пароль|パスワード|비밀번호',
  'newsletter|nieuwsbrief|infolettre|boletín|boletim|newsletter gewünscht|newsletter-anmeldung|abonné à la newsletter|suscripción al boletín|メルマガ希望|メルマガ|メールマガジン|配信可否|メール配信可否|メルマガ配信可否|メール配信希望',
  'business city|ort geschäftlich|ville (bureau)|ciudad del trabajo|città (ufficio)|商务 市/县',
  'business country|land/region geschäftlich|land geschäftlich|pays/région (bureau)|país o región del trabajo',
  'gross|brutto|bruttobetrag|bruttoumsatz|montant brut|importe bruto|importo lordo|valor bruto|brut|bruto|lordo|avant commission|总额',
  'processing fee|processing fees',
  'from email address|absender e-mail-adresse|adresse email de l’expéditeur|de l’adresse email|dirección de correo electrónico del remitente|correo electrónico del remitente|indirizzo email mittente|发件人邮箱地址',
  'to email address|empfänger e-mail-adresse|adresse email du destinataire|à l’adresse email|correo electrónico del destinatario|indirizzo email destinatario|收件人邮箱地址',
  'net|netto|neto|avant impôt',
  'transaction id|transaktionscode|numéro de transaction|id. de transacción|id de transacción|codice transazione|id da transação|交易号',
  'date|datum|fecha|data|日期',
  'time|uhrzeit|heure|hora|ora|时间',
  'time zone|zeitzone|timezone|fuseau horaire|zona horaria|fuso orario|时区',
  'event name|nom de l’événement|veranstaltung|veranstaltungsname|name der veranstaltung|nombre del evento|evento|nome dell’evento|nome do evento|naam evenement|événement|イベント名',
  'event date|date de l’événement|veranstaltungsdatum|fecha del evento|data dell’evento|data do evento|開催日',
  // Forms.
  'timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|tijdstempel|carimbo de data/hora|sygnatura czasowa|отметка времени|时间戳记|时间戳|タイムスタンプ|타임스탬프',
  'start time|startzeit|heure de début|hora de inicio|ora di inizio|begintijd|开始时间|開始時刻|시작 시간',
  'completion time|fertigstellungszeit|abschlusszeit|heure de fin|hora de finalización|ora di completamento|tijd van voltooien|hora de conclusão|完成时间|完了時刻|완료 시간',
  'total points|gesamtpunktzahl|total de points|puntuación total|总分数|总分',
  'quiz feedback|quiz-feedback|测验反馈',
  'last modified time|uhrzeit der letzten änderung|上次修改时间|最后修改时间|heure de la dernière modification',
  'response id|回答id|回答番号|응답 id|응답자 id|응답번호|antwort id|antwort-id|id de la réponse|id de réponse|id de respuesta|id risposta|id da resposta|antwoord id|номер ответа',
  'respondent id|受访者 id|答卷者 id|回答者 id|id du répondant|id de répondant|identificador del encuestado|id des befragten|befragten-id|teilnehmer-id des befragten|id de encuestado|id del encuestado|identificación del encuestado|id do respondente|id rispondente|id del rispondente|respondent-id',
  'collector id|收集器 id|コレクター id|id du collecteur|id de collecteur|collector-id|id des collectors|id de recopilador|id del recopilador|id do coletor|id raccoglitore|id del raccoglitore|verzamelaar-id',
  'start date|开始日期|開始日|date de début|anfangsdatum|startdatum|fecha de inicio|fecha de comienzo|data de início|data di inizio|begindatum',
  'end date|结束日期|終了日|date de fin|enddatum|fecha de finalización|fecha de término|fecha de fin|data de término|data di fine|einddatum',
  'custom data 1|自定义数据 1|カスタムデータ 1|données personnalisées 1|benutzerdefinierte daten 1|datos personalizados 1|dados personalizados 1|dati personalizzati 1|aangepaste gegevens 1',
  'website|page web|página de inicio|homepage|webseite|internetseite|site web|site internet|página web|sitio web|sito web|webpagina|ホームページ|ウェブサイト|web サイト|홈페이지|веб-сайт|сайт',
  'started at|回答開始日時|回答開始時刻|開始日時|datum gestartet|date de lancement|datum gestart|응답 시작 시간',
  'completed at|回答完了日時|回答終了日時|完了日時|回答終了時刻|응답 완료 시간|datum abgeschickt|data de conclusão',
  'duration|回答時間|回答時間 秒|所要時間|dauer|ausfülldauer|durée|duración|durata|duração|소요 시간',
  'last page|letzte seite|dernière page|última página|laatste pagina',
  'start language|startsprache|start-sprache|langue de départ|lenguaje inicial|idioma inicial|lingua iniziale|starttaal',
  'seed|zufallsstartwert|graine|semilla|seme|startwaarde',
  'date last action|datum letzte aktivität|date de la dernière action|fecha de la última acción|data ultima azione|datum laatste actie',
  'ip address|ip-adresse|adresse ip|dirección ip|indirizzo ip|endereço ip|ip-adres|ipアドレス|ip 주소',
  'referrer url|weitergeleitet von url|url de référence|url de referencia|verwijzende url',
  // Lists of contacts.
  'e-mail address|电子邮件地址|e-mail 1|e-mail adresse',
  'e-mail 2 address|e-mail 2: adresse|e-mail-adresse 2|adresse de messagerie 2|电子邮件 2 地址',
  'e-mail 3 address|e-mail 3: adresse|e-mail-adresse 3|adresse de messagerie 3|电子邮件 3 地址',
];

/** One spelling, as folded headings have it: without brackets, colons and stars. */
function keyOf(word: string): string {
  const folded = fold(word);
  if (!/[()[\]【】:*?!.]/.test(folded)) return folded;
  return folded
    .replace(/[()[\]【】:*]/g, ' ')
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What each spelling is in English; none is told twice. */
export function spellings(): (readonly [string, string])[] {
  const asTyped = [...farther, ...renamed, ...byHand, ...words, ...eastern];
  return [
    ...asTyped.flatMap(pairsOf).map(([spelling, plain]) => [keyOf(spelling), plain] as const),
    ...foldedSpellings(),
  ];
}

/** Those that are declared as folding leaves them, which takes longer than all else done with them. */
export function foldedSpellings(): (readonly [string, string])[] {
  return [...native, ...nativeEast].flatMap(pairsOf);
}

function pairsOf(line: string): (readonly [string, string])[] {
  const [plain = '', ...others] = line.split('|');
  return others.map((other) => [other, plain] as const);
}

const weak = once((): ReadonlySet<string> => new Set(foldedSpellings().map(([spelling]) => spelling)));

/** Whether a folded heading is known only since many were learnt at once, each of which may mean something else somewhere. */
export function isWeak(folded: string): boolean {
  const word = spellingIn(folded);
  return word !== undefined && weak().has(word);
}

const english = once((): ReadonlyMap<string, string> => new Map(spellings()));

/** What joins the words of a heading, and may as well be left out. */
const joining = new Set(
  'de la le les du des d l da do das dos del della dei degli di el los las al der die das von vom für fur den dem van het y e und et'.split(
    ' ',
  ),
);

function wordsOf(folded: string): string {
  const words = folded.split(/[\s/'’.:-]+/).filter((word) => word !== '' && !joining.has(word));
  return words.length < 2 ? '' : words.sort().join(' ');
}

const byWords = once(
  () =>
    new Map(
      [...english().keys()].flatMap((key) => (wordsOf(key) === '' ? [] : [[wordsOf(key), key] as const])),
    ),
);

/** Cells of the rows below are asked about, too, until it is known which row is the headings. */
const isData = /[@#]|\d{2}|\d$/;

/** The English for a folded heading of the same words, in whatever order and however joined: `data compra`; null where none is known. */
export function looselyInEnglish(folded: string): string | null {
  const key = looseSpelling(folded);
  return key === undefined ? null : (english().get(key) ?? null);
}

function looseSpelling(folded: string): string | undefined {
  const words = folded.length > 60 || isData.test(folded) ? '' : wordsOf(folded);
  return words === '' ? undefined : byWords().get(words);
}

const hangul = /[\uac00-\ud7a3]/;
/** Korean words stand together or apart, as whoever writes them likes: `신청 그룹`, `신청그룹`. */
const korean = once(
  () => new Map([...english().keys()].flatMap((key) => (hangul.test(key) ? [[unspaced(key), key]] : []))),
);

function unspaced(text: string): string {
  return text.replaceAll(' ', '');
}

/** The English for a folded heading; itself where none is known. */
export function inEnglish(folded: string): string {
  const plain = english().get(folded);
  if (plain !== undefined) return plain;
  const key = hangul.test(folded) ? korean().get(unspaced(folded)) : undefined;
  return (key && english().get(key)) ?? folded;
}

/** As it is declared; undefined where it is not. */
function spellingIn(folded: string): string | undefined {
  if (english().has(folded)) return folded;
  return hangul.test(folded) ? korean().get(unspaced(folded)) : looseSpelling(folded);
}
