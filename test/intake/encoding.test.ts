/** Detecting the encoding of a short list from its bytes alone. */
import { expect, test } from 'vitest';
import { decode } from '../../src/intake/text/encoding.ts';

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
