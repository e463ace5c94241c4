import type { AllowedMarkdown, ManualComponent } from '@/lib/content/prose/manual';
import { Marked } from '../api/Marked';
import { Verbatim } from './Verbatim';

interface Props {
  allowed: readonly AllowedMarkdown[];
  components: readonly ManualComponent[];
  refused: readonly { what: string; example: string }[];
}

/** What the text below the front matter may hold and what it may not, with examples. */
export function ProseRules({ allowed, components, refused }: Props) {
  return (
    <>
      <p className="manual-text">
        Below the front matter stands the text, in Markdown. What precedes the first heading is the lede: one to three
        sentences. Facts that have a field are shown from the field; the text adds what the fields cannot say.
      </p>
      <h3 id="text-may">What it may hold</h3>
      <dl className="manual-list">
        {allowed.map(({ what, example }) => (
          <div key={what}>
            <dt>
              <Marked text={what} />
            </dt>
            <dd>
              <Verbatim label={`Example: ${what.replaceAll('`', '')}`} text={example} />
            </dd>
          </div>
        ))}
      </dl>
      {components.map(({ name, attributes, example }) => (
        <section key={name} className="manual-inside" aria-labelledby={`component-${name}`}>
          <h3 id={`component-${name}`}>
            The component <code>{`<${name}>`}</code>
          </h3>
          <p className="manual-text">
            It stands on lines of its own, with a blank line before and after what it holds.
          </p>
          <ul className="manual-points">
            {attributes.map((attribute) => (
              <li key={attribute.name}>
                <code>{attribute.name}</code>, {attribute.required ? 'required' : 'optional'}:{' '}
                <Marked
                  text={attribute.of ? `one of ${attribute.of.map((value) => `\`${value}\``).join(', ')}` : 'text'}
                />
              </li>
            ))}
          </ul>
          <Verbatim label={`Example of ${name}`} text={example} />
        </section>
      ))}
      <h3 id="text-may-not">What it may not hold</h3>
      <ul className="manual-points">
        {refused.map(({ what }) => (
          <li key={what}>
            <Marked text={what} />
          </li>
        ))}
      </ul>
    </>
  );
}
