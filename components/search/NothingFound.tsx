/** No page answers the search: what to try next. */
export function NothingFound({ asked }: { asked: string }) {
  return (
    <section className="nothing" aria-labelledby="nothing">
      <h2 id="nothing">Nothing in the catalogue matches</h2>
      <p>
        Looked up: <q>{asked.slice(0, 200)}</q>
      </p>
      <ul>
        <li>Check the digits: numbers are never guessed.</li>
        <li>
          Look up the build that ExSetup.exe shows. <a href="/topics/find-installed-rollup">How to read it</a>
        </li>
        <li>
          <a href="/wizard">Ask the wizard</a> which rollup applies to the server.
        </li>
        <li>
          This catalogue holds <a href="/products/exchange-2007">Exchange Server 2007</a> and{' '}
          <a href="/products/exchange-2010">Exchange Server 2010</a> only.
        </li>
      </ul>
    </section>
  );
}
