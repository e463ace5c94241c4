import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import { parseBuildAnswer, type Answers } from '@/lib/wizard/answers';
import { changeLink } from '@/lib/wizard/state';
import { parseGoalAnswer } from '@/lib/wizard/goalField';
import { rolesOf } from '@/lib/wizard/roles';
import { answeredQuestions, optionTaken } from '@/lib/wizard/walk';
import type { QuestionId } from '@/lib/wizard/flow';
import { formatBuild } from '@/lib/exchange/build';

interface Props {
  answers: Answers;
  facts: Facts;
  words: WizardWords;
}

/** What was answered, each with a link to change it. */
export function GivenAnswers({ answers, facts, words }: Props) {
  const given = answeredQuestions(answers, facts);
  if (given.length === 0) return null;
  return (
    <section className="given" aria-labelledby="your-answers">
      <h2 id="your-answers">Your answers</h2>
      <dl>
        {given.map(({ question, value, from }) => (
          <div key={question}>
            <dt>{words.text('questions', 'questions', question, 'short')}</dt>
            <dd>
              {answerText(question, value, facts, words)}
              {from === question ? '' : ' (from the build)'}
            </dd>
            <dd>
              <a
                href={`/wizard?${changeLink(answers, from)}`}
                aria-label={`Change: ${words.text('questions', 'questions', question, 'short')}`}
              >
                Change
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/wizard">Start again</a>
      </p>
    </section>
  );
}

function answerText(question: QuestionId, value: string, facts: Facts, words: WizardWords): string {
  if (value === 'skip') return 'Skipped';
  const option = (one: string) => words.text('questions', 'questions', question, 'options', one);
  if (question === 'role') return (rolesOf(value) ?? []).map(option).join(', ');
  if (question === 'goal') {
    const goal = parseGoalAnswer(value);
    if (goal.kind === 'fix') return `Fix KB${goal.kb}`;
    return goal.kind === 'bulletin' ? goal.id : option(value);
  }
  if (question !== 'build') return option(optionTaken(question, value));
  const answer = parseBuildAnswer(value);
  if (!('build' in answer)) return option(answer.kind);
  const build = formatBuild(answer.build);
  const release = facts.releases.find((one) => one.build === build);
  const what = answer.kind === 'admin-display-version' ? 'AdminDisplayVersion ' : '';
  return `${what}${build}${release && !what ? ` (${release.label})` : ''}`;
}
