/** The bytes that markup is made of. */

export const [lt, gt, slash, colon, equals, double, single, ampersand] = [
  0x3c, 0x3e, 0x2f, 0x3a, 0x3d, 0x22, 0x27, 0x26,
];

export function inLowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

export function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === colon ||
    byte === 0x2d ||
    byte === 0x5f ||
    byte === 0x2e ||
    byte > 0x7f
  );
}

export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
