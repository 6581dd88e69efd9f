/** Names written in hanzi: where the surname ends, and how surnames are spelled in Latin letters. */
import { pinyinOf, reads } from './pinyin.ts';
import { plainPinyin } from './plain-pinyin.ts';

const single = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱丘骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权逯盖益桓公岳帅况亢冼佟闫覃苟付仝侴区朴曲代于',
);

/** Surnames of two characters that are read as two syllables. */
const compound = new Set(
  '欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 东方 独孤 南宫 万俟 闻人 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 轩辕 钟离 宇文 长孙 鲜于 闾丘 亓官 百里 呼延 端木 东郭 南门 西门 微生 羊舌 梁丘 左丘 拓跋 第五 公羊 谷梁 宰父 段干 乐正 完颜 纳兰 叶赫 那拉 爱新'.split(
    ' ',
  ),
);

/** Common Japanese surnames, simplified: with one of these a name is not read in pinyin. */
const japanese = new Set(
  '佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斋藤 斎藤 清水 山崎 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 小岛 谷口 工藤 今井 高田 增田 丸山 杉山 村田 大塚 新井 平野 河野 藤本 野口 武田 松尾 千叶 菊地 岩崎 松井 樱井 木下 野村 菅原 佐野 久保 岩田 松下 大西 平田 熊谷 服部 川口 矢野 本田 久保田 佐佐木 长谷川 五十岚 大久保 小山 安田 古川 古田 石原 江口 黑田 白石 关口 永井 川上 浜田 滨田 片山 水野 荒木 星野 市川'.split(
    ' ',
  ),
);

/** How families outside the mainland, and from Korea, spell a surname. */
const spellings = new Map(
  `陈 chan chen tan chin|黄 wong huang ng hwang|王 wong wang|李 lee li yi rhee|张 cheung chang jang|林 lam lin lim|梁 leung liang
刘 lau liu low|吴 ng wu goh|何 ho|郑 cheng cheang zheng chung|杨 yeung young yang|郭 kwok kuo|谢 tse hsieh cheah|蔡 tsai choi choy chua
许 hui hsu koh heo|周 chow chou chew|朱 chu choo|罗 lo law|邓 tang teng|叶 yip ip yeh|冯 fung feng|曾 tsang tseng chan|苏 so su soh
卢 lo lu|吕 lui lu lyu|徐 chui hsu tsui seo|马 ma mah|胡 wu woo hu|赵 chiu chao cho|孙 suen sun|钟 chung|高 ko kao goh|江 kong chiang
萧 siu hsiao seow|余 yu yee|潘 poon pan pun|方 fong|谭 tam|关 kwan|莫 mok|伍 ng|温 wan wen|石 shek shih seok|沈 shum shen sim
金 kim kam|朴 park pak bak|崔 choi tsui|姜 kang|尹 yoon yun|韩 han hon|宋 sung song soong|洪 hung hong ang|邱 yau chiu khoo|简 kan chien
廖 liu liao|欧阳 auyeung ouyang|司徒 szeto situ|薛 sit hsueh|区 au|古 koo ku|傅 foo fu|丁 ting|程 ching|唐 tong tang|戴 tai dai|汪 wong wang`
    .split(/[|\n]/)
    .map((entry) => {
      const [surname = '', ...latin] = entry.split(' ');
      return [surname, latin] as const;
    }),
);

/** Readings that a character has as a surname only. */
const asSurname: Readonly<Record<string, string>> = {
  单: 'shan',
  曾: 'zeng',
  解: 'xie',
  查: 'zha',
  盖: 'ge',
  区: 'ou',
  仇: 'qiu',
  朴: 'piao',
  乐: 'yue',
  缪: 'miao',
  召: 'shao',
  折: 'she',
  能: 'nai',
  繁: 'po',
  员: 'yun',
  翟: 'zhai',
  种: 'chong',
  尉迟: 'yu chi',
  万俟: 'mo qi',
  长孙: 'zhang sun',
  澹台: 'tan tai',
  单于: 'chan yu',
  乜: 'nie',
  宓: 'mi',
};

export interface HanName {
  /** Empty where the text does not begin with a surname we know. */
  readonly surname: string;
  readonly given: string;
  /** Read in pinyin: a Chinese surname with a given name of one or two characters. */
  readonly chinese: boolean;
}

/** Cuts a simplified name without spaces into surname and given name. */
export function cutHanName(name: string): HanName {
  const characters = [...name];
  const first = characters[0] ?? '';
  const two = first + (characters[1] ?? '');
  const three = two + (characters[2] ?? '');
  for (const surname of [three, two]) {
    if (japanese.has(surname) && name.length > surname.length) {
      return { surname, given: name.slice(surname.length), chinese: false };
    }
  }
  if (compound.has(two) && characters.length > 2) {
    return { surname: two, given: characters.slice(2).join(''), chinese: characters.length <= 4 };
  }
  if (single.has(first) && characters.length > 1) {
    return { surname: first, given: characters.slice(1).join(''), chinese: characters.length <= 3 };
  }
  return { surname: '', given: name, chinese: false };
}

export function isHanSurname(text: string): boolean {
  return compound.has(text) || japanese.has(text) || single.has(text);
}

let surnamePinyin: Set<string> | undefined;

/** Whether Latin letters are the pinyin of some surname, so that alone they may be a whole family. */
export function isSurnamePinyin(letters: string): boolean {
  surnamePinyin ??= new Set(
    [...single, ...compound].flatMap((surname) => [
      pinyinOf(surname).join(''),
      surnameReading(surname)?.join('') ?? '',
    ]),
  );
  return surnamePinyin.has(plainPinyin(letters));
}

function surnameReading(surname: string): readonly string[] | undefined {
  return Object.hasOwn(asSurname, surname) ? asSurname[surname]?.split(' ') : undefined;
}

/** Whether Latin letters, in lower case, spell this surname: in pinyin or as families abroad write it. */
export function spellsSurname(surname: string, letters: string): boolean {
  const latin = plainPinyin(letters);
  if (latin === surnameReading(surname)?.join('')) return true;
  return reads(surname, latin) || (spellings.get(surname)?.includes(letters) ?? false);
}

/** The pinyin of a name in hanzi, one syllable a character, with the reading its surname has as a surname. */
export function namePinyin(name: string): string[] {
  const { surname, given } = cutHanName(name);
  const special = surnameReading(surname);
  return special ? [...special, ...pinyinOf(given)] : pinyinOf(name);
}

/** Whether Latin letters are the pinyin of the whole name, surname first. */
export function readsName(name: string, letters: string): boolean {
  const latin = plainPinyin(letters);
  if (reads(name, latin)) return true;
  const { surname, given } = cutHanName(name);
  const special = surnameReading(surname)?.join('');
  return special !== undefined && latin.startsWith(special) && reads(given, latin.slice(special.length));
}
