export { addressOf, shortName } from '@/lib/exchange/releaseLink';
export { supportSentence } from '@/lib/exchange/support';
