import { readFileSync } from 'node:fs';
import { openCatalogue } from '@/lib/catalogue/open';
import { search } from './search';
const qs = process.argv.slice(2);
const c = await openCatalogue('/tmp/cat1/' + readFileSync('/tmp/cat1/current', 'utf8').trim());
for (const q of qs) {
  const t = performance.now();
  const a = await search(c, q);
  console.log('##', q.slice(0, 70), '->', a.destination, '|', a.understood.join(' / '), '|', (performance.now() - t).toFixed(0) + 'ms');
  for (const h of a.hits.slice(0, 8)) console.log('   ', h.matched, h.type, h.id, h.url, '|', h.why);
  if (a.hits.length > 8) console.log('    …', a.hits.length);
  for (const h of a.suggestions) console.log('   ?', h.type, h.id, h.url, '|', h.why);
}
