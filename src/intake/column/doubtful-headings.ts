/** Words of headings under which one of several things may stand; the cells tell which. */

/** Who they are, or how many. */
export const several = /^(?:people|attendees|guests|participants|members)$/i;

/** Who looks after a client, or after a child. */
export const answering =
  /^(?:responsable|respons[áa]vel|responsabile|verantwoordelijke|zuständig|betreuer(?:in)?|ответственный|负责人|負責人)$/i;

/** Who filled the form in, which they may have done for somebody else. */
export const ofFilling = /^(?:填写人|填表人|登记人|提交人|提交者)/;

/** What a tool shows of somebody, beside the name they have. */
export const ofShowing = /^表示名$/;

/** What somebody does, or how they are addressed. */
export const bareTitle = /^(?:title|titel|titre|título|titolo|头衔)$/i;

/** It may ask what kind of thing it is: `您的公司是？`, but not `您的公司名称是？`. */
export const asksWhatItIs =
  /^(?!.*(?:名称|全称|名字|名稱|全稱|称呼)).*[\u4e00-\u9fff](?:是(?:什么|什麼|哪个|哪里|哪家|多少)?|[为為]) ?[?？:：。*]* ?(?:[(（[【][^()（）]{0,40}[)）\]】])?$/;

/** What it is called in English as well: `公司名称(英文)`, `公司英文名`. */
export const inEnglishToo = /[\u4e00-\u9fff].*英文/;

/** Where somebody learns, or once did. */
export const schools = /^(?:school|university|college|alma mater|学校|院校|毕业院校)\b/i;

/** Of a country, or of a registration. */
export const stateOf = /^(?:state|estado|stato|état|etat|staat)$/i;

/** Whether somebody comes, what they say to a question, or where they live. */
export const replying = /^(?:response|reply|r[ée]ponse|rückmeldung|antwort)$|\bstate$/i;

/** With a yes it says that somebody never came before. */
export const firstTime =
  /^(?:is |are )?(?:(?:this |it )?(?:your|my|their) )?(?:first|1st)[ -]|^(?:是否)?(?:首次|初次|第一次)/i;

/** Whether somebody will be there, or was. */
export const present =
  /^(?:pr[ée]sen(?:ce|t|te|cia|za|ça)|pr[ée]sents?|attendance|attending|anwesend|anwesenheit|teilnahme|asistencia|asiste|presenza|presença|aanwezig|obecność)\??$/i;

/** When somebody means to come, or came. */
export const arriving = /^(?:expected |planned )?arrival\b|^ankunft|^llegada\b|^arriv[ée]e\b|到达|抵达/i;

/** How it stands with somebody at the door. */
export const atDoor = /^(?:报到|報到|签到|簽到|入场|入場)(?:状态|狀態|情况|情況)$/;

/** Whether somebody will come, or whether a letter was sent to them. */
export const ofLetters = /confirm|conferm|bestätigung|bevestiging|potwierdzen|确认|確認|확인/i;

/** As what somebody comes, or which ticket they have. */
export const kindOfPart =
  /(?:regist|badge|delegate|admission|anmelde|inscri|teilnehm).{0,12}(?:type|category|art\b|kategorie|tipo)|报名类型/i;

/** As what somebody comes, from where, or which ticket they have. */
export const kindOfTaking =
  /teilnahme?|anmelde|inschrijv|deelname|uczestnictw|rejestracj|iscrizione|partecipazione|participa|inscri|报名|参会/i;

/** What was booked, the number of it, how it stands, or who did it. */
export const booked = /^(?:buchung|booking|r[ée]servation|reserva|prenotazione|boeking)$/i;

/** Which, or how many. */
export const counting =
  /^(?:tickets|karten|billets|entradas|biglietti|ingressos|kaartjes|places|plätze|seats)$/i;

/** What the rent is, or what is rented. */
export const renting = /\brental|noleggio|租[金赁赁]|租賃|场地费|場地費/i;

/** With a yes and a no it says whether, with amounts how much. */
export const wasPaid =
  /^(?:paid|has paid|bezahlt|gezahlt|pay[ée]e?|r[ée]gl[ée]|pagado|pagato|pago|betaald|betalt|已付|已缴|已交|缴费|付款|交费)\??$/i;

/** What it tells is told of a payment. */
export const ofPaying =
  /支付|付款|缴[费款]|交[费款]|\bpaid\b|payment|zahlung|paiement|\bpagos?\b|pagament|betaling|p[łl]atno|wp[łl]at|入金|支払|결제|입금|납부/i;
