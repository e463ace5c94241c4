import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Product } from '@/lib/exchange/facts';
import { Status } from './Status';

const product: Product = {
  id: 'exchange-2010',
  name: 'Exchange Server 2010',
  shortName: '2010',
  major: 14,
  supportEnded: '2020-10-13',
};

describe('Status', () => {
  it('shows shape, word and hue together', () => {
    const html = renderToStaticMarkup(<Status verdict={{ status: 'current', product }} asOf="2026-01-31" />);
    expect(html).toMatch(/^<span class="status tone-amber"><svg class="status-mark"[^>]*aria-hidden="true"/);
    expect(html).toContain('<span>Latest, out of support since 13 October 2020</span>');
  });

  it('leaves the date out where it is short', () => {
    const html = renderToStaticMarkup(<Status verdict={{ status: 'current', product }} asOf="2026-01-31" short />);
    expect(html).toContain('<span>Latest, out of support</span>');
  });
});
