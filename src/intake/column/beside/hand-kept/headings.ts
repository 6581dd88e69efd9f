/** Words of headings that no dictionary knows, or that mean something only in lists which people keep themselves. */

/** Whose company it is; whoever looks after a client is nobody of theirs. */
export const owning = /owner|inhaber|propri|titular|eigen|业主|老板|店主|オーナー/;

/** How large a stand is, beside which one it is. */
export const sizes =
  /^(?:size|stand size|größe|grosse|standmaße|maße|abmessungen|taille|dimensions?|tamaño|medidas|dimensioni?|misure|tamanho|afmeting|formaat|规格|尺寸|展位规格|大小)$/;

/** What a sponsor takes. */
export const levels =
  /^(?:(?:sponsor(?:ship)? )?(?:level|tier|package|category)|stufe|paket|kategorie|niveau|nivel|livello|categoria|pacote|niveau|级别|等级|赞助级别|赞助等级|档位)$/;

/** How far one has come with a company: where all of it says whether it will be there, that is what it is. */
export const stages =
  /^(?:(?:deal|sales|pipeline|sponsor(?:ship)?|exhibitor|booking|prospect) )?(?:stage|pipeline)$|^(?:(?:跟进|销售|商机|洽谈|招商|合作|签约|成交)(?:阶段|状态|进度|情况)|阶段|phase|etape|etapa|fase)$/;

/** What a sponsor gives, or what was paid. */
export const amounts =
  /^(?:amount|sum|value|betrag|summe|montant|importe|importo|valor|bedrag|contribution|金额|款项)$/;

/** Where whoever sells at a market stands. */
export const places =
  /^(?:table|space|pitch|spot|tisch|platz|emplacement|mesa|tavolo|桌号|位置)(?: ?(?:#|no|nr|number))?$/;

/** Where they stand, or where they are from, or which room it is. */
export const mayBePlaces =
  /^(?:plot|position|location|box|lage|kiosque|puesto|caseta|espacio|ubicacion|modulo|postazione|piazzola|spazio|banca|barraca|espaco|tafel|kraam|plaats|miejsce|stolik|boks|台号|位置号|档口|铺位|摊档|スペース|区画|자리|테이블)(?: ?(?:#|no|nr|number|nummer|n°|nº|n))?$|^(?:table|space|pitch|plot|mesa|puesto|espacio|spazio) (?:n°|nº|n|assigned|allocated|asignad[oa]|assegnat[oa])$|^(?:n[°ºr.]|no|number|nummer|numero|numer) (?:de |del )?(?:table|platz|mesa|puesto|espacio|tavolo|postazione|miejsca|stolika|stoiska)$|^(?:tisch|platz|tafel|plaats|kraam)-?(?:nr|nummer)$/;

/** Of whom a list of sellers is. */
export const sellers =
  /^(?:vendor|trader|stallholder|maker|exhibitor|aussteller|exposant|expositor|espositore|商家|摊主|参展商)/;

/** Who has a booth, where no other column says whose it is. */
export const holders =
  /^(?:stall name|fascia name|nom du stand|emprendimiento|nombre del stand|insegna|店名|店家名称|商家名称|商户名称|商铺名称|厂商名称|厂家名称|参展方|参展主体|承租单位|屋号|サークル名|업체)$/;

/** Who has a booth, or what they sell there; behind somebody's name it may be what they own. */
export const brands =
  /^(?:brand|marke|marque|marca|marchio|merk|merknaam|marka|品牌|品牌名|品牌名称|ブランド名|브랜드|브랜드명)$/;

/** Who has a booth, who may be told by their first name. */
export const sellersThere =
  /^(?:maker|producer|hersteller|anbieter|händler|handler|beschicker|commercant|marchand|artisan|producteur|createur|forain|vendeur|nom du commercant|comerciante|vendedor|artesano|productor|feriante|feirante|artesao|produtor|lojista|artigiano|produttore|venditore|commerciante|ambulante|handelaar|ondernemer|producent|verkoper|sprzedawca|tworca|厂商|厂家|商户|商铺|店家|租户|承租方|出品者|出品者名|셀러|셀러명|판매자|판매자명)$/;

/** What is charged, where nothing else tells what a booth costs, and nothing what was paid of it. */
export const charged =
  /^(?:fees|amount (?:due|payable|owed)|fee (?:due|payable)|to be paid|rental|gebuhren|entgelt|falliger betrag|sollbetrag|loyer|redevance|somme due|a regler|monto|arancel|canon|renta|renda|montante|custo|canone|importo dovuto|totale dovuto|dovuto|kosten|verschuldigd|verschuldigd bedrag|vergoeding|oplata|koszt|czynsz|naleznosc|kwota nalezna|do zaplaty|款项|展费|代金|合计|비용|요금|임대료)$/;

/** What is bought is of one of a few kinds, which are called anything. */
export const kindsSold =
  /^(?:tier|fare|seat type|karte|paket|tarif|passart|preisgruppe|forfait|pase|categoria|modalidad|paquete|abono|modalidade|lote|pacote|passe|pacchetto|tariffa|quota scelta|kaart|pakket|arrangement|tarief|boeking|pakiet|taryfa|karnet|方案|(?:报名|购票|参会|参加|选择|票种)方案|方案名称|套餐|套餐名称|枠|プラン|プラン名|席種|席种|패키지|플랜|패스)$/;

/** The kind of ticket or what somebody comes as, of which there is one for each; `Kategorien` are groups somebody is put into. */
export const categories = /^(?:kategorie|catégorie|categoría|categoria|categorie|类别|類別|分类|分類)$/;

/** Who comes together, beside how many they are. */
export const groups =
  /^(?:group|team|class|school|gruppe|mannschaft|klasse|schule|verein|groupe|équipe|equipe|classe|école|grupo|equipo|gruppo|squadra|groep|组别|小组|班级|队伍)(?: name)?$/;

/** Where somebody stays, and until when. */
export const rooms =
  /^(?:departure|nights?|room(?: type| no\.?| number)?|abreise|nächte|nachte|zimmer|départ|nuits|chambre|salida|noches|habitación|partenza|notti|camera|quartos?|房型|房间|房号|入住|入住日期|部屋)(?: .*)?$/;

/** When somebody came: to an event, or to a hotel. */
export const entering = /check|in\b|arriv|angekommen|llegado/;

/** When they left it. */
export const leaving =
  /^check(?:ed)?[- ]?out|^uit(?:ge)?check|^(?:ausgecheckt|abgereist|vertrokken|退房|离店|签退|チェックアウト)/;

/** In which hotel. */
export const hotels =
  /^(?:hotel(?: name)?|accommodation|unterkunft|h[ée]bergement|h[ôo]tel|alojamiento|alloggio|alojamento|住宿|酒店|宿泊)$/;

/** At a door, unless beside a hotel. */
export const bareCheckIn = /^check(?:ed)?[- ]?in$/;

/** The number of a row. */
export const numbers = /^(?:#|nr|no|n|n°|nº|№|pos|num|编号|編號|番号|serial|line|row)\.?$/;
