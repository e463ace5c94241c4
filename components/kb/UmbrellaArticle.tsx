import type { BulletinPage } from '@/lib/catalogue/pages/bulletin';
import type { Facts } from '@/lib/exchange/facts';
import { LineStates } from '../bulletins/LineStates';
import { SourceList } from '../sources/SourceList';
import { NoPackage } from './NoPackage';

interface Props {
  kb: number;
  bulletin: BulletinPage;
  facts: Facts;
}

/** The KB number of a bulletin, which is no package: it leads on to the releases of each line. */
export function UmbrellaArticle({ kb, bulletin, facts }: Props) {
  return (
    <>
      <header className="page-head">
        <h1>KB{kb}</h1>
        <NoPackage bulletin={bulletin.id} />
      </header>
      <LineStates lines={bulletin.lines} facts={facts} />
      <SourceList sources={bulletin.sources} />
    </>
  );
}
