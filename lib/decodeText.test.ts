import { expect, it } from 'vitest';
import { decodeText } from './decodeText';

const utf16 = Buffer.from('\ufeffBüro', 'utf16le');

it.each([
  ['UTF-8', Buffer.from('Büro')],
  ['UTF-8 with a mark', Buffer.from('\ufeffBüro')],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
])('reads %s', (_, bytes) => expect(decodeText(bytes)).toBe('Büro'));

it('reads no bytes as no text', () => expect(decodeText(new Uint8Array())).toBe(''));
