import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { titleStatusText } from '@/lib/words/article';
import { languageText } from '@/lib/words/fixes';
import { SourceRefs } from '../sources/SourceRefs';

/** The title of the KB article as a citation; nothing where it was not seen. */
export function TitleLine({ page: { article, title, titleSources } }: { page: ReleasePage }) {
  if (title) {
    return (
      <p className="title-cited">
        KB article{titleStatusText(article.titleStatus)}: <cite>{title.value}</cite>
        <SourceRefs numbers={title.sources} />
      </p>
    );
  }
  if (article.titleLocalized) {
    const { text, language } = article.titleLocalized;
    return (
      <p className="title-cited">
        KB article, {languageText(language)} title: <cite lang={language}>{text}</cite>
        <SourceRefs numbers={titleSources} />
      </p>
    );
  }
  return article.kb === null ? null : <p className="title-cited">The title of the KB article was not seen by us.</p>;
}
