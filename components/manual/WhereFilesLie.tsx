import type { ManualSection } from '@/lib/content/manual';

/** The kinds of files with their places. */
export function WhereFilesLie({ sections }: { sections: Pick<ManualSection, 'id' | 'heading' | 'file'>[] }) {
  return (
    <>
      <p className="manual-text">
        Everything that an author writes lies in the folder <code>content</code> of the project. A file of the ending{' '}
        <code>.mdx</code> begins with its front matter, facts in YAML between two lines of <code>---</code>; below it
        stands the text. A field that is not listed here is refused.
      </p>
      <dl className="manual-list">
        {sections.map(({ id, heading, file }) => (
          <div key={id}>
            <dt>
              <a href={`#${id}`}>{heading}</a>
            </dt>
            <dd>
              <code>{file}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="manual-text">
        An article lies in the folders of its product and its line, <code>content/exchange-2007/sp1/kb945684.mdx</code>.
        A baseline without a KB number is named after its line, <code>content/exchange-2007/sp1/sp1.mdx</code>. The
        words of the wizard lie in <code>content/wizard</code> and are checked against its questions and results.
      </p>
    </>
  );
}
