/** What holds for every request. */
export function ApiRules() {
  return (
    <ul className="method">
      <li>
        The API only reads, needs no key, and may be called by scripts of any site. Everything it answers stands on the
        pages too.
      </li>
      <li>
        An answer is <code>{'{ "data": …, "meta": { "catalogue", "asOf", "apiVersion" } }'}</code>. A new{' '}
        <code>catalogue</code> means that facts may differ. Within version 1 fields are added, none is renamed or
        removed.
      </li>
      <li>KB numbers are integers. Builds and dates are texts. A date is a month where no source gives the day.</li>
      <li>
        Ids stay: <code>exchange-2010</code>, <code>exchange-2010-sp3</code>, <code>exchange-2010-sp3-ur8-v2</code>.
      </li>
      <li>
        <code>sources</code> beside a fact holds numbers of the list <code>sources</code> of the same answer.
      </li>
      <li>
        Lists take <code>limit</code> and <code>offset</code>. <code>meta.total</code> counts all entries; the header{' '}
        <code>Link</code> leads to the other parts.
      </li>
      <li>
        Send the header <code>ETag</code> of an answer back as <code>If-None-Match</code>: 304 says that nothing has
        changed.
      </li>
      <li>
        What goes wrong is answered as <code>application/problem+json</code> (RFC 9457). Its <code>type</code> leads to{' '}
        <a href="#problems">the list below</a>.
      </li>
    </ul>
  );
}
