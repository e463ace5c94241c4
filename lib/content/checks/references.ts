import type { Content, ProseFile } from '../content';
import { factsOf } from '../facts';
import type { Problem } from '../problem';
import { addressesOf, type Pages } from './addresses';
import { problemAt, type Check } from './check';
import { linkProblems } from './links';

/** Whatever one file says of another exists: slugs, KB numbers, bulletins, release ids and the links of the prose. */
export const referencesCheck: Check = (content) => {
  const pages = addressesOf(content);
  return [
    ...slugs(content),
    ...lineNames(content),
    ...cures(content),
    ...kbNumbers(content, pages),
    ...linkProblems(content, pages),
  ];
};

const slugs: Check = ({ articles, knownIssues, topics, bulletins }) => {
  const names = {
    knownIssues: new Set(knownIssues.map(({ slug }) => slug)),
    topics: new Set(topics.map(({ slug }) => slug)),
    bulletins: new Set(bulletins.map(({ front }) => front.value.id)),
  };
  const missing = (front: ProseFile<unknown>['front'], path: PropertyKey[], room: keyof typeof names, name: string) =>
    names[room].has(name)
      ? []
      : [
          problemAt(
            front,
            path,
            `${name} does not exist; expected a file of ${{ knownIssues: 'content/known-issues', topics: 'content/topics', bulletins: 'content/bulletins' }[room]}`,
          ),
        ];
  return [
    ...articles.flatMap(({ front }) =>
      front.value.releases.flatMap((release, index) => [
        ...release.knownIssues.flatMap((name, place) =>
          missing(front, ['releases', index, 'knownIssues', place], 'knownIssues', name),
        ),
        ...release.topics.flatMap((name, place) =>
          missing(front, ['releases', index, 'topics', place], 'topics', name),
        ),
        ...release.bulletins.flatMap(({ id }, place) =>
          missing(front, ['releases', index, 'bulletins', place], 'bulletins', id),
        ),
      ]),
    ),
    ...knownIssues.flatMap(({ front }) =>
      front.value.topics.flatMap((name, place) => missing(front, ['topics', place], 'topics', name)),
    ),
    ...topics.flatMap(({ front }) =>
      front.value.knownIssues.flatMap((name, place) => missing(front, ['knownIssues', place], 'knownIssues', name)),
    ),
    ...bulletins.flatMap(({ front }) =>
      front.value.replaces.flatMap(({ bulletin }, place) =>
        missing(front, ['replaces', place, 'bulletin'], 'bulletins', bulletin),
      ),
    ),
  ];
};

const lineNames: Check = ({ products, bulletins }) => {
  const lines = new Set(products.value.flatMap(({ id, lines: all }) => all.map(({ slug }) => `${id}-${slug}`)));
  const ids = new Set([...products.value.map(({ id }) => id), ...lines]);
  return bulletins.flatMap(({ front }) => [
    ...(['notAffected', 'replaces'] as const).flatMap((field) =>
      front.value[field].flatMap(({ line }, place) =>
        lines.has(line)
          ? []
          : [
              problemAt(
                front,
                [field, place, 'line'],
                `${line} is no servicing line; expected for example exchange-2007-sp1`,
              ),
            ],
      ),
    ),
    ...front.value.cves.flatMap((cve, index) =>
      (['affects', 'notAffected'] as const).flatMap((field) =>
        cve[field].flatMap((id, place) =>
          ids.has(id)
            ? []
            : [
                problemAt(
                  front,
                  ['cves', index, field, place],
                  `${id} is no product and no servicing line; expected for example exchange-2007`,
                ),
              ],
        ),
      ),
    ),
  ]);
};

const cures: Check = (content) => {
  const releases = new Set(factsOf(content).releases.map(({ id }) => id));
  return content.knownIssues.flatMap(({ front }) => {
    const cure = front.value.fixedBy?.release;
    return !cure || releases.has(cure)
      ? []
      : [problemAt(front, ['fixedBy', 'release'], `${cure} is no release; expected for example exchange-2007-sp1-ur5`)];
  });
};

function kbNumbers(content: Content, pages: Pages): Problem[] {
  const cited = new Set(content.citedArticles.value.map(({ kb }) => kb));
  return [
    ...content.articles.flatMap(({ front }) =>
      front.value.cites.flatMap((kb, place) =>
        cited.has(kb)
          ? []
          : [problemAt(front, ['cites', place], `KB${kb} is not in content/cited-articles.yaml; expected it there`)],
      ),
    ),
    ...content.topics.flatMap(({ front }) =>
      front.value.cites.flatMap((kb, place) =>
        pages.has(`/kb/${kb}`)
          ? []
          : [problemAt(front, ['cites', place], `KB${kb} is not known; expected it in content/cited-articles.yaml`)],
      ),
    ),
    ...content.knownIssues.flatMap(({ front }) =>
      front.value.kbs.flatMap((kb, place) =>
        pages.has(`/kb/${kb}`)
          ? []
          : [problemAt(front, ['kbs', place], `KB${kb} is not known; expected it in content/cited-articles.yaml`)],
      ),
    ),
  ];
}
