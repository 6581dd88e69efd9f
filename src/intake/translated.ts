/** Headings that tools write in the language of whoever exports, brought to their English. */
import { fold } from '../lib/fold.ts';

/** English first, then what the tools, and people, write for it elsewhere. */
const words: readonly string[] = [
  'first name|名|vorname|prénom|nombre de pila|nome|voornaam|nome próprio|primeiro nome|imię|förnamn|fornavn|имя',
  'last name|姓|nachname|familienname|nom de famille|apellido|apellidos|cognome|achternaam|sobrenome|apelido|nazwisko|efternamn|etternavn|фамилия',
  'middle name|zweiter vorname|weitere vornamen|deuxième prénom|segundo nombre|secondo nome|中间名|ミドルネーム',
  'full name|vollständiger name|nom complet|nombre completo|nome completo|nom et prénom|volledige naam|お名前|氏名|성명',
  'name|nom|nombre|naam|nazwa|namn|navn|имя и фамилия|ご芳名|이름',
  'email|e-mail|电子邮件|电子邮箱|courriel|adresse e-mail|adresse email|adresse de messagerie|correo|correo electrónico|email adresse|e-mailadres|correio eletrónico|posta elettronica|indirizzo email|indirizzo e-mail|e-post|e-postadress|adres e-mail|эл. почта|электронная почта|이메일|eメール|電子メール',
  'email address|e-mail-adresse|emailadresse|dirección de correo electrónico|endereço de e-mail|endereço de email|メールアドレス|이메일 주소|邮件地址',
  'phone number|telefonnummer|telefon|rufnummer|numéro de téléphone|téléphone|teléfono|número de teléfono|telefono|numero di telefono|telefoonnummer|telefone|número de telefone|телефон|電話番号|전화번호',
  'mobile phone|handy|handynummer|mobiltelefon|mobilnummer|mobil|portable|téléphone portable|móvil|teléfono móvil|cellulare|mobiel|celular|telemóvel|携帯電話|휴대폰|휴대전화|移动电话|移动电话号码',
  'business phone|telefon geschäftlich|telefon (geschäftlich)|téléphone (bureau)|商务电话|单位电话|办公电话|会社電話',
  'home phone|telefon privat|telefon (privat)|téléphone (domicile)|住宅电话|家庭电话',
  'company|firma|unternehmen|organisation|société|entreprise|organisme|empresa|azienda|società|bedrijf|organización|organização|organizzazione|firma / organisation|компания|会社|勤務先|회사|회사명',
  'job title|berufsbezeichnung|funktion|stelle|fonction|poste|intitulé du poste|puesto|cargo|qualifica|posizione lavorativa|ruolo aziendale|functie|stanowisko|должность|直位|직책|职位名称',
  'department|abteilung|service|département|departamento|reparto|afdeling|部署',
  'city|stadt|ort|wohnort|ville|ciudad|città|plaats|stad|cidade|miasto|город|市区町村|도시',
  'state|bundesland|région|provincia|provincie|estado|都道府県',
  'country|land|pays|país|paese|kraj|страна|国|국가',
  'country/region|land/region',
  'zip code|plz|postleitzahl|code postal|código postal|cap|postcode|cep|邮编|邮政编码',
  'address|adresse|anschrift|dirección|indirizzo|adres|endereço',
  'notes|notizen|notiz|anmerkungen|bemerkungen|remarques|notas|note aggiuntive|opmerkingen|observações|附注',
  'birthday|geburtstag|geburtsdatum|date de naissance|anniversaire|fecha de nacimiento|cumpleaños|data di nascita|geboortedatum|data de nascimento|誕生日|生年月日|생년월일',
  'categories|kategorien|catégories|categorías|类别',
  'company name|firmenname|nom de la société|nom de l’entreprise|nombre de la empresa',
  'industry|branche|secteur|secteur d’activité|sector de actividad|settore|業種',
  'language|sprache|langue|idioma|lingua|taal|言語',
  // Orders and tickets.
  'order code|bestellnummer|bestellcode|code de commande|numéro de commande|código de pedido|codice ordine|bestelcode|código do pedido|订单代码|訂單代碼|注文コード',
  'order total|bestellsumme|gesamtbetrag|total de la commande|total del pedido|totale ordine|bestellingstotaal|订单总额|订单合计',
  'position id|position|positionsnummer|positions-id|id de position|position-id|id de posición|id posizione|positie-id|席位 id|位置 id|票位 id|位置编号',
  'order date|bestelldatum|date de commande|date de la commande|fecha de pedido|fecha del pedido|data ordine|data dell’ordine|besteldatum|data do pedido|订单日期|下单日期|下单时间|注文日',
  'order time|bestelluhrzeit|bestellzeit|heure de commande|heure de la commande|hora de pedido|hora del pedido|ora ordine|besteltijd|hora do pedido|订单时间|注文時刻',
  'order locale|bestellsprache|langue de la commande|idioma del pedido|lingua ordine|besteltaal|订单语言',
  'order comment|bestellkommentar|commentaire de la commande|comentario del pedido|订单备注',
  'attendee name|name teilnehmer*in|name teilnehmer|teilnehmername|name des teilnehmers|teilnehmer-name|nom du participant|nombre del asistente|nombre del participante|nome partecipante|nome del partecipante|naam van gast|naam deelnemer|naam van deelnemer|nome do participante|参与者姓名|出席者姓名|参加者姓名|参加者名',
  'attendee email|e-mail teilnehmer*in|e-mail teilnehmer|teilnehmer-e-mail|e-mail-adresse des teilnehmers|e-mail du participant|adresse e-mail du participant|correo electrónico del asistente|correo del asistente|email del asistente|email partecipante|e-mail partecipante|e-mailadres van gast|e-mailadres deelnemer|e-mail do participante|参与者邮箱|参与者电子邮件|参会者邮箱|参会者电子邮件|参加者メールアドレス',
  'product|produkt|produit|producto|prodotto|produto|产品|商品',
  'product name|produktname|produktbezeichnung|nom du produit|nombre del producto|nome del prodotto|nome prodotto|productnaam|nome do produto|产品名称|商品名称',
  'variation|variante|variación|variazione|variatie|变体|规格',
  'price|preis|prix|precio|prezzo|prijs|preço|价格',
  'invoice address name|rechnungsadresse: name|nom sur la facture|nombre de facturación|发票抬头姓名',
  'positions|positionen',
  'payment providers|zahlungsanbieter|zahlungsmethoden',
  'paid|bezahlt|betaald bedrag|payé|pagado|pagato|pago|已支付金额|支付金额|实付款|实收|实收金额',
  'fee|gebühr|teilnahmegebühr|standgebühr|frais|tarif|cuota|quota di iscrizione|应收|应收金额|报名费|报名费用',
  'booth|stand-nr.|standnummer|stand|messestand|numéro de stand|número de stand|numero stand|standnummer|摊位号|展台号|ブース番号',
  'booth area|standfläche|standgröße|fläche|surface|surface du stand|superficie|superficie stand|展台面积|ブース面積',
  'voucher|gutschein|bon de réduction|优惠券',
  'ticket type|ticketart|ticketkategorie|kartenart|ticketname|type de billet|catégorie de billet|tipo de entrada|tipo de billete|tipo di biglietto|tickettype|tipo de ingresso|チケット種別|티켓 종류',
  'status|statut|estado del pedido|stato|situação|ステータス|상태',
  'registered at|anmeldedatum|angemeldet am|date d’inscription|fecha de registro|fecha de inscripción|data di iscrizione|inschrijfdatum|data de inscrição|申込日|申込日時|등록일',
  'checked in at|eingecheckt am|check-in-zeit|heure de check-in|fecha de check-in|签到于|チェックイン日時',
  'is checked in|eingecheckt|est enregistré|está registrado|check-in effettuato|ingecheckt|checado|是否已签到|チェックイン済み',
  'public id|öffentliche id|id public|id público|id pubblico|publieke id|公开 id|公共 id|公开编号',
  'short id|kurz-id|id court|id corto|id breve|korte id|短 id|简短 id',
  'product id|produkt-id|id du produit|id del producto|产品 id',
  'event id|veranstaltungs-id|id de l’événement|id del evento|活动 id',
  'created date|erstellungsdatum|erstellt am|date de création|fecha de creación|data di creazione|aanmaakdatum|data de criação|创建日期|建立日期',
  'last updated date|zuletzt aktualisiert|dernière mise à jour|última actualización|最后更新日期|更新日期',
  // Forms.
  'timestamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|tijdstempel|carimbo de data/hora|sygnatura czasowa|отметка времени|时间戳记|时间戳|タイムスタンプ|타임스탬프',
  'start time|startzeit|heure de début|hora de inicio|ora di inizio|begintijd|hora de início|开始时间|開始時刻|시작 시간',
  'completion time|fertigstellungszeit|abschlusszeit|heure de fin|hora de finalización|ora di completamento|tijd van voltooien|hora de conclusão|完成时间|完了時刻|완료 시간',
  'total points|gesamtpunktzahl|total de points|puntuación total|总分数|总分',
  'quiz feedback|quiz-feedback|测验反馈',
  'last modified time|uhrzeit der letzten änderung|上次修改时间|最后修改时间|heure de la dernière modification',
  // Lists of contacts.
  'e-mail address|电子邮件地址|e-mail 1|e-mail adresse',
  'e-mail 2 address|e-mail 2: adresse|e-mail-adresse 2|adresse de messagerie 2|电子邮件 2 地址',
  'e-mail 3 address|e-mail 3: adresse|e-mail-adresse 3|adresse de messagerie 3|电子邮件 3 地址',
];

/** One spelling, as folded headings have it: without brackets, colons and stars. */
function keyOf(word: string): string {
  return fold(word)
    .replace(/[()[\]【】:*]/g, ' ')
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const english: ReadonlyMap<string, string> = new Map(
  words.flatMap((line) => {
    const [plain = '', ...others] = line.split('|');
    return others.map((other) => [keyOf(other), plain] as const);
  }),
);

/** The English for a folded heading; itself where none is known. */
export function inEnglish(folded: string): string {
  return english.get(folded) ?? folded;
}
