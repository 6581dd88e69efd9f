/** Given names and what those who bear them are called, where that is not how the name begins. */
import { once } from '../once.ts';

/** A name with its other spellings, and behind the colon what they are called. */
const names = `
abigail: gail abby
albert: bert al
alexander aleksandr alexandre alessandro: sasha sascha sandy lex sandro xander alejo
alexandra aleksandra alessandra: sasha sascha sandra sandy ola
alfred: fred alf
andrew andreas andrei andrzej: drew andy
anne anna ann: annie nan nancy anya
anthony antonio anton: tony toni toño toñin
antonia: toni
barbara: babs barb basia
benjamin: benny benji
bernard: bernie
catherine katherine kathryn katharina ekaterina yekaterina: kate katie kathy kathi kat kati kitty katya cathy kit katja käthe
charles carlos: chuck charlie chaz
charlotte: lottie charlie lotte
christine christina kristina: tina chrissy kris kirsty stina
christopher: kit topher kris
cynthia: cindy
daniel: danny
david: dave davey
deborah debra: debbie debby
dmitri dmitry: dima mitya
consuelo: chelo
concepción: concha conchita
dolores: lola
donald: don donny
dorothy: dot dotty dolly
edward eduard eduardo: ted teddy ned ed eddie edu
eleanor: nell ellie nora
elizabeth elisabeth elisabetta: liz lizzy lizzie betty beth bess betsy eliza lisa libby elsie liesl elise
emily: millie emmy
eugene yevgeny: gene zhenya
evelyn: evie
fernando: nando
florence: flo flossie
frances: fran fanny frankie
francis francisco francesco franz: frank paco pancho kiko franco
frederick friedrich federico: fred fritz
gabriel: gabe
gareth gary: gaz gazza
geoffrey jeffrey: jeff geoff
george georg giorgio: georgie jorge
gerald: gerry jerry
giuseppe: beppe peppe
giovanni: gianni
guadalupe: lupe
guillermo: memo
gregory: greg
harold: harry hal
helen helena: nell lena ellen
henry heinrich enrique: harry hank heinz kike
ignacio: nacho
isabella isabelle: bella izzy belle
jacqueline: jackie
jacob: jake
james: jim jimmy jamie jem
janet: jan
jean: jeannie
jennifer: jen jenny
jessica: jess jessie
jesús: chuy
johannes johann: hans hannes
john jonathan ivan: jack johnny jon vanya
joseph josef josé giuseppe: joe joey pepe sepp pepito
józef: józek
joshua: josh
josephine: jo josie
josefa: pepa
juliana juliane: jule
judith: judy
katarzyna: kasia
krzysztof: krzysiek
kenneth: ken kenny
kimberly: kim
lawrence laurence lorenzo: larry laurie renzo
leonard leonardo: len leo lenny
lillian: lily
louis luis: lou lucho
lucille: lucy
magdalena: lena magda
manuel: manolo manu
mercedes: merche
małgorzata: gosia
margaret margarita: peggy meg maggie marge greta daisy rita madge margo
maría maria: mia masha ma maruja mariuccia marusya
martha: marty patty
martin: marty
mary marie: molly polly mamie
matilda: tilly mattie
matthew: matt matty
maximilian: max
michael mikhail michel miguel: mike mickey mick micky misha
michelle: shelly
mildred: millie
natalia nataliya natalie: natasha talia nat
nathaniel nathan: nate
nicholas nikolai nicolas nikolaus: nick nicky klaus kolya
olga: olya
olivia: livvy liv
pamela: pam
pilar: pili
patricia: pat patty trish tricia
patrick: paddy pat
pavel: pasha
peter piotr pietro: pete
philip: phil pip
philippa: pippa pip
rebecca: becky becca
richard ricardo: dick rick ricky rich richie
robert roberto: bob bobby rob robbie bert beto
roger: rodge
ronald: ron ronnie
rosemary: rosie
samantha: sammy
samuel: sammy
sebastian sebastián: basti seb bastian
rosario: charo
sergei sergey: seryozha
sigmund: siggi
stanislav: stas
stephanie: steph
stephen steven stefan: steve
susan susanna susannah: sue suzy susie sukie
sylvester: sly
terence terrence: terry
theodore: ted teddy theo
theresa teresa: terry tess tessa resi
thomas tomás: tom tommy
timothy: tim
ulrich: uli
valerie: val
veronica: ronnie
victoria: vicky tori
vincent: vince
virginia: ginny
vladimir: vova volodya
walter: walt wally
wilhelm: willi
wolfgang: wolf wolfi
wilhelmina: mina minnie
william: bill billy will willy liam
yuri: yura
zachary: zack zach
александр: саша шура
александра: саша шура
алексей: лёша алёша
анастасия: настя
андрей: андрюша
анна: аня нюра
валентина валентин: валя
василий: вася
виктор: витя
владимир: вова володя
вячеслав: слава
геннадий: гена
григорий: гриша
дмитрий: дима митя
евгений евгения: женя
екатерина: катя
елена: лена алена
елизавета: лиза
иван: ваня
ирина: ира
ксения оксана: ксюша
константин: костя
ларисса лариса: лара
людмила: люда мила
мария: маша маруся
михаил: миша
наталья наталия: наташа
николай: коля
ольга: оля
павел: паша
пётр: петя
роман: рома
светлана: света
сергей: серёжа
софия софья: соня
станислав: стас
татьяна: таня
фёдор: федя
юлия: юля
юрий: юра
яков: яша
`;

/** The lines that each word stands in. */
const places = once((): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [at, line] of names.trim().split('\n').entries())
    for (const word of line.split(/:? /)) {
      const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      found.set(plain, [...(found.get(plain) ?? []), at]);
    }
  return found;
});

/** Whether two folded given names may be one person's, who is called by the one and signs with the other. */
export function mayBeCalled(a: string, b: string): boolean {
  const others = places().get(b);
  return others !== undefined && (places().get(a) ?? []).some((line) => others.includes(line));
}
