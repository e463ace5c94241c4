/**
 * Writes the address under which the driver opens a SQLite file. It reads a path as a URL: `%`, `#` and `?` would end it
 * or be decoded, and are escaped here.
 *
 * @param file path of the file
 */
export function fileAddress(file: string): string {
  return `file:${file.replace(/[%#?]/g, encodeURIComponent)}`;
}
