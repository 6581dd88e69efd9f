/** Detecting the encoding of a short list from its bytes alone. */
import { expect, test } from 'vitest';
import { decode } from '../../../src/intake/text/encoding.ts';

/** English headings, so that only the name tells. */
const before = Buffer.from('Name,Email\r\n');
const after = Buffer.from(',p@example.com\r\n');

test.each([
  ['gb18030', 'c1d6d0a1d3ea', '林小雨'],
  ['gb18030', 'cdf5c8f0', '王瑞'],
  ['big5', 'b3afa7d3a9fa', '陳志明'],
  ['big5', 'b6c0abd8b0ea', '黃建國'],
  ['shift_jis', '9363928688a48e71', '田中愛子'],
  ['shift_jis', '8db293a182b382ad82e7', '佐藤さくら'],
  ['windows-1252', '4afc7267656e20576569df', 'Jürgen Weiß'],
  ['windows-1252', '416e6120436f6e636569e7e36f', 'Ana Conceição'],
  ['windows-1252', '4e2eba206465204ae3', 'N.º de Jã'],
  ['gb18030', '4a6f73a8a6', 'José'],
  ['macintosh', '4a9f7267656e20576569a7', 'Jürgen Weiß'],
  ['macintosh', '4265676f96612050659661', 'Begoña Peña'],
  ['macintosh', '5a6f9120d25a6564d32042656c6c', 'Zoë “Zed” Bell'],
  ['gb18030', 'cdf5c8f0205381308b3372656e', '王瑞 Søren'],
  ['iso-8859-15', '5a6feb2032302c303020a4', 'Zoë 20,00 €'],
  ['windows-1252', '3336206db2204f924e65696c', '36 m² O’Neil'],
  ['ibm850', '4a817267656e20576569e1', 'Jürgen Weiß'],
  ['ibm850', '416e647282205065a461', 'André Peña'],
])('%s of one name', (encoding, bytes, name) => {
  const list = Buffer.concat([before, Buffer.from(bytes, 'hex'), after]);
  expect(decode(new Uint8Array(list), { file: 'list.csv' })).toMatchObject({
    encoding,
    text: `Name,Email\r\n${name},p@example.com\r\n`,
  });
});

test.each([
  ['euc-kr', 'c0ccb8a72cc0ccb8dec0cf0a', '이름,이메일\n'],
  ['ibm866', '88acef2c94a0aca8aba8ef0a', 'Имя,Фамилия\n'],
  ['windows-1251', 'c8ecff2cd4e0ece8ebe8ff0a', 'Имя,Фамилия\n'],
  ['windows-1256', 'c7e1c7d3e32cc7e1c8d1edcf0a', 'الاسم,البريد\n'],
  ['windows-874', 'aad7e8cd2ccdd5e0c1c50a', 'ชื่อ,อีเมล\n'],
  ['euc-jp', 'bbe1ccbe2ca5e1a1bca5eb0a', '氏名,メール\n'],
  ['iso-8859-2', '496d69ea2c4e617a7769736b6f0a4a61b66d696e612c57b1730a', 'Imię,Nazwisko\nJaśmina,Wąs\n'],
  ['windows-1254', '4164fd20536f796164fd2cde69726b65740a', 'Adı Soyadı,Şirket\n'],
  ['windows-1250', '496d69ea2c4e617a7769736b6f0a', 'Imię,Nazwisko\n'],
])('%s is told by its headings', (encoding, bytes, text) => {
  expect(decode(new Uint8Array(Buffer.from(bytes, 'hex')), { file: 'list.csv' })).toMatchObject({
    encoding,
    text,
  });
});

test.each([
  [
    'windows-1250',
    '4669726d613b4f736f62610a426fbf656e6120436f3b8c6c69776120426fbf656e610aa3756b61737a20436f3baf616b20a3756b61737a0a4b696e676120436f3b47ea9c204b696e67610a',
    'Firma;Osoba\nBożena Co;Śliwa Bożena\nŁukasz Co;Żak Łukasz\nKinga Co;Gęś Kinga\n',
  ],
  [
    'windows-1250',
    '4d656e6f206120707269657a7669736b6f3b4669726d610abc75626f9a20c86965726e793b0a8e6f666961204b72e1be6f76e13b0a',
    'Meno a priezvisko;Firma\nĽuboš Čierny;\nŽofia Kráľová;\n',
  ],
  [
    'windows-1257',
    '56617264617320706176617264eb3bc16d6f6eeb0ad06172fb6e617320de756b61733b0a',
    'Vardas pavardė;Įmonė\nŠarūnas Žukas;\n',
  ],
  ['windows-1253', 'cfedefece1f4e5f0feedf5ecef0acddfeaeff220d0e1f0f0dcf20a', 'Ονοματεπώνυμο\nΝίκος Παππάς\n'],
  [
    'windows-1252',
    '4e616d653b436974790a4dfc6c6c6572b93b53f8626f72670a4d75f16f7a3b4120436f7275f1610a4672616ee76f6973653b4f726ce9616e7320a334300a',
    'Name;City\nMüller¹;Søborg\nMuñoz;A Coruña\nFrançoise;Orléans £40\n',
  ],
  [
    'windows-1252',
    '4e6f6d653b4eba0a53e36f3b33aa0abf5175e93f3ba14173ed210ac876653b6eb00a',
    'Nome;Nº\nSão;3ª\n¿Qué?;¡Así!\nÈve;n°\n',
  ],
  [
    'macintosh',
    '4e6f6d3b50728e6e6f6d0a42729e6c8e3b488e6c8f6e650a418d6172643b4e6f916c0ace75663b4672616e8d6f69730a',
    'Nom;Prénom\nBrûlé;Hélène\nAçard;Noël\nŒuf;François\n',
  ],
])('%s is told by what its letters are within words', (encoding, bytes, text) => {
  expect(decode(new Uint8Array(Buffer.from(bytes, 'hex')), { file: 'list.csv' })).toMatchObject({
    encoding,
    text,
  });
});
