import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { withdrawalText } from '@/lib/words/article';
import { ReleaseFacts } from '../facts/ReleaseFacts';
import { OnThisPage } from '../page/OnThisPage';
import { Part } from '../page/Part';
import { Reviewed } from '../page/Reviewed';
import { Chain } from '../pictures/Chain';
import { Prose } from '../prose/Prose';
import { VerdictBox } from '../verdict/VerdictBox';
import { addressOf } from '../verdictWords';
import { Neighbours } from './Neighbours';
import { partsOf } from './parts';
import { TitleLine } from './TitleLine';

interface Props {
  page: ReleasePage;
  facts: Facts;
  asOf: string;
}

/** The page of a release: verdict, numbers, its place in the line, and everything its article says. */
export function ReleaseArticle({ page, facts, asOf }: Props) {
  const { release, verdict, article } = page;
  const parts = partsOf(page, facts);
  return (
    <>
      <header className="page-head">
        <h1>{release.name}</h1>
        <TitleLine page={page} />
        <VerdictBox verdict={verdict} facts={facts} asOf={asOf} />
        <Withdrawal page={page} />
        <ReleaseFacts page={page} />
        <Chain
          product={verdict.product}
          line={verdict.line}
          releases={page.chain}
          here={release.id}
          asOf={asOf}
          onward={onwardOf(page)}
        />
        <Prose nodes={article.prose.lede} />
      </header>
      <div className="with-contents">
        <OnThisPage parts={parts} />
        <div className="page-body">
          {parts.map(({ id, heading, content }) => (
            <Part key={id} id={id} heading={heading}>
              {content}
            </Part>
          ))}
          <Neighbours page={page} facts={facts} />
          <Reviewed reviewed={article.reviewed} file={article.file} address={addressOf(release, facts.releases)} />
        </div>
      </div>
    </>
  );
}

/** Where a newer service pack opened another line, the chain goes on there. */
function onwardOf({ verdict: { servicePack, newest } }: ReleasePage) {
  return servicePack
    ? { label: newest.slug.toUpperCase(), href: `/products/${newest.productId}/${newest.slug}` }
    : undefined;
}

function Withdrawal({ page }: { page: ReleasePage }) {
  const text = withdrawalText(page);
  if (!text) return null;
  return (
    <p className="lead">
      <strong>{text.what}</strong> {text.why}
    </p>
  );
}
