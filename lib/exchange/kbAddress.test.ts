import { describe, expect, it } from 'vitest';
import { findIdentifiers, soleIdentifier } from './identifier';
import { readKbAddress } from './kbAddress';

const SUPPORT = 'https://support.microsoft.com';
const GUID = '894f27bf-281e-44f8-b9ba-dad705534459';

/** Every form of address under which the support site, its mirrors or this site show an article. */
const KB_ADDRESSES: [address: string, kb: string][] = [
  ['http://support.microsoft.com/kb/935490', '935490'],
  ['http://support.microsoft.com/kb/935490/', '935490'],
  ['http://support.microsoft.com/kb/935490/en-us', '935490'],
  ['http://support.microsoft.com/kb/935490/en-us/', '935490'],
  ['http://support.microsoft.com/kb/935490/LN/', '935490'],
  [`${SUPPORT}/kb/2903903/zh-cn`, '2903903'],
  [`${SUPPORT}/en-us/kb/935490`, '935490'],
  ['http://support.microsoft.com/en-us/kb/2698571/no', '2698571'],
  ['http://smallbusiness.support.microsoft.com/en-us/kb/2706690', '2706690'],
  ['http://support.microsoft.com:80/kb/935490#top', '935490'],
  ['http://support.microsoft.com/default.aspx?scid=kb;EN-US;937194', '937194'],
  ['http://support.microsoft.com/default.aspx?scid=kb%3BEN-US%3B937194', '937194'],
  ['http://support.microsoft.com/default.aspx?scid=kb;937194', '937194'],
  ['http://support.microsoft.com/default.aspx?scid=kb;[LN];937194', '937194'],
  ['http://support.microsoft.com/default.aspx?scid=kb;en-us;Q327178', '327178'],
  ['http://support.microsoft.com/?scid=kb;en-us;937194&sd=tech', '937194'],
  ['http://support.microsoft.com/default.aspx/kb/935490', '935490'],
  ['http://support.microsoft.com/?kbid=2407132', '2407132'],
  ['http://support.microsoft.com/?KBID=17413', '17413'],
  ['http://support.microsoft.com/?id=935490', '935490'],
  ['http://support.microsoft.com/support/kb/articles/Q327/1/78.ASP', '327178'],
  [`${SUPPORT}/help/5000978`, '5000978'],
  [`${SUPPORT}/help/5000978/`, '5000978'],
  [`${SUPPORT}/en-us/help/5000978/update-rollup-27-for-exchange-server-2010-service-pack-3`, '5000978'],
  [`${SUPPORT}/sv-se/help/959241/description-of-update-rollup-6`, '959241'],
  [`${SUPPORT}/en-us/topic/description-of-the-security-update-march-2-2021-kb5000978-${GUID}`, '5000978'],
  [`${SUPPORT}/en-us/topic/update-kb5011363-${GUID}/`, '5011363'],
  ['https://mskb.pkisolutions.com/kb/937861', '937861'],
  ['https://mskb.pkisolutions.com/en-us/help/2693078', '2693078'],
  ['ftp://mirror.example.net/KB/en-us/895/294.HTM', '895294'],
  ['http://web.archive.org/web/2010/support.microsoft.com/kb/935490', '935490'],
  ['https://www.catalog.update.microsoft.com/Search.aspx?q=KB5000978', '5000978'],
  ['https://www.catalog.update.microsoft.com/Search.aspx?q=5000978', '5000978'],
  ['https://www.catalog.update.microsoft.com/Search.aspx?q=KB%205000978', '5000978'],
  ['support.microsoft.com/kb/935490', '935490'],
  ['support.microsoft.com/help/935490', '935490'],
  ['/kb/935490', '935490'],
  ['/kb/935490.md', '935490'],
  ['/help/935490', '935490'],
  ['/default.aspx?scid=kb;EN-US;937194', '937194'],
  ['/?kbid=2407132', '2407132'],
  ['/en-us/kb/935490', '935490'],
];

describe('readKbAddress', () => {
  it.each(KB_ADDRESSES)('%s, alone and in a sentence', (address, kb) => {
    expect(readKbAddress(address)).toBe(kb);
    expect(soleIdentifier(address)).toMatchObject({ kind: 'kb', value: kb, start: 0 });
    expect(findIdentifiers(`See (${address}), and on.`)).toMatchObject([{ kind: 'kb', value: kb, start: 5 }]);
  });

  it.each([
    '',
    '/',
    'http://',
    'http://[',
    '/KB935490',
    'http://technet.microsoft.com/en-us/library/ff637981.aspx',
    'http://go.microsoft.com/fwlink/?LinkId=231271',
    'https://techcommunity.microsoft.com/t5/exchange-team-blog/update/ba-p/603461',
    'https://learn.microsoft.com/en-us/answers/questions/356218/mailbox-role-failed-on-exchange-2010-rollup-30',
    'https://example.com/help/935490',
    'https://example.com/?id=935490',
    'http://support.microsoft.com/kb/12345678',
    'http://support.microsoft.com/kb/9354',
    'http://support.microsoft.com/kb/935490abc',
    'http://support.microsoft.com/kb/',
    'http://support.microsoft.com/?kbid=',
    'http://support.microsoft.com/default.aspx?scid=kb;EN-US;',
    'https://www.catalog.update.microsoft.com/Search.aspx?q=exchange+2010',
    `${SUPPORT}/en-gb/topic/rpc-client-access-service-crashes-b93554e7-84bd-6638-2054-e70d5aaa5901`,
    `${SUPPORT}/en-us/help/update-rollup-27`,
  ])('reads no number from %j', (address) => {
    expect(readKbAddress(address)).toBeNull();
  });
});
