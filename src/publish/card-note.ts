import { shortNameOf } from '../domain/change-request.ts';
import type { CardNote, ChangeCard } from '../domain/change-card.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { ChangeNotice, NoticeKind } from '../domain/notice.ts';
import { fill } from '../domain/words.ts';
import { shortId, shortSha } from '../domain/ids.ts';
import { conflictWords, planWords, verdictWords } from './card-words.ts';

const headings: Readonly<Record<NoticeKind, Localized>> = {
  'review-finished': say('Reviewed {head}: {verdict}', '已审查 {head}：{verdict}'),
  'blocking-finding': say('{head} must not be merged like this', '{head} 不应就此合并'),
  'code-conflict': say('{conflicts}', '{conflicts}'),
  'plan-waiting': say(
    '{plan}. `/autoglm confirm {id}` in the thread does it too',
    '{plan}。也可在评论中使用 `/autoglm confirm {id}`',
  ),
  'branch-opened': say('{plan}', '{plan}'),
  'agent-finished': say('The agent has finished', '智能体已完成'),
  'agent-failed': say('The agent has failed', '智能体运行失败'),
};

const forReviewer = say('{change} waits for your review: {verdict}', '{change} 等待你的审阅：{verdict}');

/** Items of a note: a thread is read, not studied. */
const mostItems = 20;

/** What is said below the card of a change when something happened to it. */
export function noteOf(
  { id, kind }: ChangeNotice & { readonly kind: NoticeKind },
  card: ChangeCard,
): CardNote {
  const { language, plan } = card;
  const facts = {
    ...{ head: `\`${shortSha(card.head)}\``, verdict: verdictWords(card), id: plan?.id ?? '' },
    ...{ plan: planWords(card) ?? '', conflicts: conflictWords(card) ?? '' },
  };
  return { name: id, language, heading: fill(headings[kind], language, facts), items: itemsOf(kind, card) };
}

/** Of a review that has ended, for who looks at the change next. */
export function noteForReviewer({ id }: ChangeNotice, card: ChangeCard): CardNote {
  const { language, change } = card;
  const facts = { change: `${change.repo.path} ${shortNameOf(change)}`, verdict: verdictWords(card) };
  const heading = fill(forReviewer, language, facts);
  return { name: id, language, heading, items: itemsOf('review-finished', card) };
}

function itemsOf(kind: NoticeKind, card: ChangeCard): CardNote['items'] {
  const { findings, plan, offeredAt, language } = card;
  if (kind === 'review-finished') return findings.slice(0, mostItems).map(findingItem);
  if (kind === 'blocking-finding')
    return findings
      .filter(({ isBlocking }) => isBlocking)
      .slice(0, mostItems)
      .map(findingItem);
  if (kind === 'branch-opened' && offeredAt !== undefined) return [{ text: offeredAt, url: offeredAt }];
  if (kind !== 'plan-waiting') return [];
  return (plan?.fixes ?? [])
    .slice(0, mostItems)
    .map(({ path, title, id }) => ({ text: `\`${path}\` ${title[language]} (\`${shortId(id)}\`)` }));
}

function findingItem({
  path,
  line,
  what,
  url,
  id,
}: ChangeCard['findings'][number]): CardNote['items'][number] {
  return { text: `\`${path}:${line}\` ${what} (\`${shortId(id)}\`)`, url };
}
