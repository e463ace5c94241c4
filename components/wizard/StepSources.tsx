import type { WizardWords } from '@/lib/catalogue/wizardWords';

/** The sources of a rule or a step, by name. */
export function StepSources({ ids, words }: { ids: readonly string[]; words: WizardWords }) {
  if (ids.length === 0) return null;
  return (
    <span className="step-sources">
      {ids.length === 1 ? 'Source: ' : 'Sources: '}
      {ids.map((id, index) => {
        const name = words.text('sources', 'sources', id, 'name');
        const url = words.text('sources', 'sources', id, 'url');
        return (
          <span key={id}>
            {index > 0 ? '; ' : ''}
            {url ? <a href={url}>{name}</a> : name}
          </span>
        );
      })}
    </span>
  );
}
