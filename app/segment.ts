import { notFound } from 'next/navigation';

/**
 * Reads a segment of an address, as the folder in brackets gives it: still encoded.
 *
 * Ends as an address that leads nowhere if it cannot be decoded.
 */
export function decodedSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    notFound();
  }
}
