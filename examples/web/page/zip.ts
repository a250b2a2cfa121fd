// Puts files into one ZIP, as they are: without compression, with one day as their time, and names in UTF-8.

export interface ZipFile {
  name: string;
  bytes: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ TABLE[(value ^ byte) & 0xff]!;
  return (value ^ 0xffffffff) >>> 0;
}

/** The day as ZIP writes it: years since 1980, month, day. */
function dosDate(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return ((year - 1980) << 9) | (month << 5) | day;
}

const UTF8 = 0x0800;

function numbers(...fields: [width: 2 | 4, value: number][]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** The ZIP of some files. The same files and day give the same bytes. */
export function zip(files: ZipFile[], day: string): Uint8Array {
  const date = dosDate(day);
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const label = new TextEncoder().encode(name);
    const facts: [2 | 4, number][] = [
      [2, 20], [2, UTF8], [2, 0], [2, 0], [2, date], [4, checksum(bytes)], [4, bytes.length], [4, bytes.length], [2, label.length], [2, 0],
    ];
    const head = numbers([4, 0x04034b50], ...facts);
    pieces.push(head, label, bytes);
    directory.push(numbers([4, 0x02014b50], [2, 20], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), label);
    offset += head.length + label.length + bytes.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, length], [4, offset], [2, 0]);
  const whole = new Uint8Array(offset + length + end.length);
  let at = 0;
  for (const piece of [...pieces, ...directory, end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
