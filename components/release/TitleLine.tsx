import type { ReleasePage } from '@/lib/catalogue/pages/release';
import { SourceRefs } from '../sources/SourceRefs';

const LANGUAGES: Record<string, string> = { fr: 'French', sv: 'Swedish', ja: 'Japanese' };
const HOW: Record<string, string> = { cited: ', as other pages cite it', 'from-address': ', taken from its address' };

/** The title of the KB article as a citation; nothing where it was not seen. */
export function TitleLine({ page: { article, title } }: { page: ReleasePage }) {
  if (title) {
    return (
      <p className="title-cited">
        KB article{HOW[article.titleStatus] ?? ''}: <cite>{title.value}</cite>
        <SourceRefs numbers={title.sources} />
      </p>
    );
  }
  if (article.titleLocalized) {
    const { text, language } = article.titleLocalized;
    return (
      <p className="title-cited">
        KB article, {LANGUAGES[language] ?? language} title: <cite lang={language}>{text}</cite>
      </p>
    );
  }
  return article.kb === null ? null : <p className="title-cited">The title of the KB article was not seen by us.</p>;
}
