import type { CallbackFormat } from '../../domain/callback.ts';
import type { ChangeCard } from '../../domain/change-card.ts';
import type { FixPlan } from '../../domain/fix-plan.ts';
import type { CallbackMessage } from '../../ports/callback-sender.ts';
import type { CallbackDocument } from './document.ts';

type ChangeDocument = Exclude<CallbackDocument, { event: 'ping' }>;

export interface RenderedMessage {
  readonly contentType: string;
  readonly body: string;
}

export function renderMessage(message: CallbackMessage, format: CallbackFormat): RenderedMessage {
  const document = documentOf(message);
  return format === 'autoglm'
    ? { contentType: 'application/json', body: JSON.stringify(document) }
    : {
        contentType: 'application/cloudevents+json',
        body: JSON.stringify(cloudEventOf(message, document)),
      };
}

function documentOf(message: CallbackMessage): CallbackDocument {
  const { id, at } = message;
  if (message.event === 'ping') return { version: 1, id, at, event: 'ping' };
  const { event, card } = message;
  return { version: 1, id, at, event, ...stateOf(card) };
}

function stateOf(card: ChangeCard): Omit<ChangeDocument, 'version' | 'id' | 'at' | 'event'> {
  const { change, url, state, title, author, head, plan, offeredAt } = card;
  const { repo, number } = change;
  return {
    change: { forge: repo.forge, repository: repo.path, number, url, state, title, author, head },
    review: reviewOf(card),
    plan: plan === undefined ? null : planOf(plan),
    branch: plan === undefined || offeredAt === undefined ? null : { name: plan.branch, url: offeredAt },
    conflicts: card.conflicts === undefined ? null : [...card.conflicts],
  };
}

/** Field by field: what is added to a card is not sent to strangers by itself. */
function reviewOf({ outcome, verdict, counts, fixable, findings }: ChangeCard): ChangeDocument['review'] {
  return {
    ...{ outcome: outcome.kind, verdict, fixable },
    counts: { error: counts.error, warning: counts.warning, note: counts.note },
    findings: findings.map(({ id, rule, severity, path, line, what, url }) => ({
      ...{ id, rule, severity, path, line, what, url },
    })),
  };
}

function planOf({
  id,
  state,
  fixes,
  askedBy,
  askedAt,
  expiresAt,
  decidedBy,
}: FixPlan): ChangeDocument['plan'] {
  const findings = fixes.map((fix) => fix.id);
  return { id, state, findings, askedBy, askedAt, expiresAt, decidedBy: decidedBy ?? null };
}

/** https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md */
function cloudEventOf(message: CallbackMessage, data: CallbackDocument): object {
  const about =
    message.event === 'ping'
      ? { source: 'urn:open-autoglm' }
      : { source: message.card.url, subject: message.card.head };
  return {
    ...{ specversion: '1.0', id: message.id, ...about },
    type: `io.open-autoglm.${message.event}.v${data.version}`,
    ...{ time: message.at, datacontenttype: 'application/json', data },
  };
}
