/** Reads the bytes of a text file. PowerShell writes files in UTF-16 unless told otherwise; the byte order mark tells. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const coding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}
