import type { Facts, Release } from '@/lib/exchange/facts';
import { addressOf, shortName } from '@/lib/exchange/releaseLink';
import type { Verdict } from '@/lib/exchange/verdict';
import { verdictText, type NamingText } from '@/lib/exchange/verdictText';
import { link, paragraph, strong, type Block, type Inline } from './nodes';

/** A release by its short name, as a link to its page. */
export function releaseLink(release: Release, facts: Facts, words = shortName(release)): Inline {
  return link(addressOf(release, facts.releases), words);
}

/** The verdict on a release as the page gives it. */
export function verdictBlocks(verdict: Verdict, facts: Facts, asOf: string): Block[] {
  const { status, advice, reason, beyond, outOfSupport, support } = verdictText(verdict, facts, asOf);
  const naming = (text: NamingText): Inline[] =>
    text.map((one) => (typeof one === 'string' ? one : releaseLink(one, facts)));
  return [
    paragraph(strong(status), ' ', ...naming(advice)),
    ...(reason ? [paragraph(reason)] : []),
    ...(beyond ? [paragraph(...naming(beyond))] : []),
    ...(outOfSupport
      ? [
          paragraph(
            support ? `${support} ` : '',
            link('/topics/out-of-support', 'What that means and the ways on'),
            '.',
          ),
        ]
      : []),
  ];
}
