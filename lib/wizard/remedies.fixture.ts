import type { Facts } from '@/lib/exchange/facts';
import { FACTS } from './facts.fixture';

/** Facts with a few fixes and bulletins, one for each way in which a line can stand with them. */
export const FACTS_WITH_REMEDIES: Facts = {
  ...FACTS,
  remedies: {
    fixes: [
      { kb: 900001, title: 'Named for a rollup', releaseIds: ['exchange-2007-sp1-ur4', 'exchange-2007-sp3-ur2'] },
      { kb: 900002, title: null, releaseIds: ['exchange-2007-sp3'] },
      { kb: 900003, title: 'Named for a recalled release first', releaseIds: ['exchange-2010-sp3-ur8'] },
    ],
    security: [
      {
        id: 'MS08-039',
        title: 'A bulletin',
        umbrellaKb: 953747,
        releaseIds: ['exchange-2007-rtm-ur7', 'exchange-2007-sp1-ur3'],
        notAffected: ['exchange-2007-sp2'],
      },
      { id: 'CVE-2008-2247', title: null, umbrellaKb: null, releaseIds: ['exchange-2007-sp1-ur3'], notAffected: [] },
    ],
  },
};
