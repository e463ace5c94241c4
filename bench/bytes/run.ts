/**
 * Counts what a first visit to a page brings over the wire, as gzip and as Brotli, headers and all, and writes bench/results/bytes.json:
 * node --import tsx bench/bytes/run.ts
 * Needs the built site (npm start builds it).
 */
import { get, type RequestOptions } from 'node:http';
import { Server } from '@/hard/server';
import { freePorts } from '@/hard/scratch';
import { record } from '../record';

const PAGES = {
  home: '/',
  article: '/kb/935490',
  'article with the most fixes': '/kb/2936871',
  line: '/products/exchange-2010/sp3',
  build: '/builds/14.3.224.1',
  'known issue': '/known-issues/file-in-use-services-disabled',
  'search results': '/search?q=calendar',
  'wizard, start': '/wizard',
  'wizard, result': '/wizard?build=14.3.224.1&iu=no',
  fleet: '/fleet',
};
const CODINGS = ['gzip', 'br'] as const;

/** What a page loads when it is opened: style sheets, scripts, the icon. */
const LOADED = /<(?:script[^>]* src|link rel="(?:stylesheet|icon)"[^>]* href)="(\/[^"]+)"/g;

/** The bytes of an answer as they come over the wire, its status line and headers with them. */
function bytesOf(port: number, path: string, coding: string): Promise<{ bytes: number; body: Buffer }> {
  const options: RequestOptions = { host: '127.0.0.1', port, path, headers: { 'accept-encoding': coding } };
  return new Promise((resolve, reject) => {
    get(options, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => {
        const body = Buffer.concat(chunks);
        const lines = [`HTTP/1.1 ${res.statusCode} ${res.statusMessage}`, ...pairs(res.rawHeaders)];
        resolve({ bytes: Buffer.byteLength(`${lines.join('\r\n')}\r\n\r\n`) + body.length, body });
      });
    }).on('error', reject);
  });
}

function pairs(rawHeaders: string[]): string[] {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1]}`] : []));
}

const [port = 0] = await freePorts(1);
const server = new Server(port);
try {
  await server.answers(200);
  const pages: Record<string, unknown> = {};
  for (const [name, address] of Object.entries(PAGES)) {
    const html = (await bytesOf(port, address, 'identity')).body.toString();
    const files = [...new Set([...html.matchAll(LOADED)].map(([, file = '']) => file.replaceAll('&amp;', '&')))];
    const sums: Record<string, unknown> = { requests: 1 + files.length };
    for (const coding of CODINGS) {
      const sum = async (of: string[]) => {
        let bytes = 0;
        for (const one of of) bytes += (await bytesOf(port, one, coding)).bytes;
        return bytes;
      };
      const ends = (end: string) => files.filter((file) => file.endsWith(end));
      sums[coding] = {
        all: await sum([address, ...files]),
        page: await sum([address]),
        script: await sum(ends('.js')),
        style: await sum(ends('.css')),
      };
    }
    pages[name] = sums;
    console.log(name, JSON.stringify(sums));
  }
  record('bytes', ['next', 'react'], { pages });
} finally {
  await server.stop();
}
