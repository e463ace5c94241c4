import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { postedForm } from '@/app/posted';
import '@/components/fleet/index.css';
import { FleetCommands } from '@/components/fleet/FleetCommands';
import { FleetForm } from '@/components/fleet/FleetForm';
import { FleetReport } from '@/components/fleet/FleetReport';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { releaseBulletins } from '@/lib/catalogue/releaseBulletins';
import { wizardWords } from '@/lib/catalogue/wizardWords';
import { countOf } from '@/lib/fleet/names';
import { readOptions } from '@/lib/fleet/options';
import { readView } from '@/lib/fleet/view';
import { answerForm, textOfForm } from './answer';

export const metadata = pageHead({
  title: 'Check the servers of a fleet',
  description:
    'Paste the output of Get-ExchangeServer or ExSetup versions for many servers with Exchange 2007 or 2010: a verdict for each, what is missing, and one plan in order.',
  path: '/fleet',
});

const LEAD =
  'Paste what a command printed for many servers. Each gets its verdict: how far it is behind, which bulletins are open, what to install. Then one plan for all.';

export default async function FleetPage() {
  const [form, catalogue] = await Promise.all([postedForm(), requestCatalogue()]);
  const { facts } = catalogue;
  const answer = form && answerForm(form, facts, await releaseBulletins(catalogue));
  const fleet = answer?.fleet ?? null;
  return (
    <>
      {answer?.fleet === null ? <meta name="status" content={String(answer.status)} /> : null}
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'Fleet', href: '/fleet' },
        ]}
      />
      <header className="page-head">
        <h1>{fleet ? `${countOf(fleet.servers.length, 'server')} checked` : 'Check a fleet'}</h1>
        {fleet ? null : <p className="lead">{LEAD}</p>}
      </header>
      {form && fleet ? (
        <FleetReport
          fleet={fleet}
          options={readOptions(form)}
          view={readView(form)}
          facts={facts}
          words={await wizardWords(catalogue)}
        />
      ) : null}
      <section className={fleet ? 'part' : undefined} aria-label="Text">
        {fleet ? <h2 id="again">Correct the text, or check another</h2> : null}
        <FleetForm text={form ? textOfForm(form) : ''} error={answer?.problem ?? null} />
      </section>
      <FleetCommands />
    </>
  );
}
