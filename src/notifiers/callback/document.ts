import { z } from 'zod';
import { severities } from '../../domain/finding.ts';
import { planStates } from '../../domain/fix-plan.ts';
import { noticeKinds } from '../../domain/notice.ts';

/*
 * The document that callbacks are sent. Only types are taken from here while the server runs; the schema serves the
 * documentation and the tests.
 */

const version = z.literal(1).meta({ description: 'Of this format; fields may be added to it' });
const id = z.string().meta({ description: 'Of this message; the same when it is sent again' });
const time = z.string().meta({ format: 'date-time' });
const at = time.meta({ format: 'date-time', description: 'When it happened' });

const change = z.object({
  forge: z.enum(['github', 'gitlab', 'local']),
  repository: z.string().meta({ description: 'Its full path at the forge' }),
  number: z.int().min(1),
  url: z.string(),
  state: z.enum(['open', 'merged', 'closed']),
  title: z.string(),
  author: z.string().meta({ description: 'Name of an account' }),
  head: z.string().meta({ description: 'The commit that was reviewed' }),
});

const finding = z.object({
  id: z.string().meta({ description: 'Identity of the finding; stays while the finding does' }),
  rule: z.string(),
  severity: z.enum(severities),
  path: z.string().meta({ description: 'From the top of the repository, with `/`' }),
  line: z.int().min(1),
  what: z.string().meta({ description: 'A sentence in the language of the repository' }),
  url: z.string().meta({ description: 'Of the line at the head' }),
});

const review = z.object({
  outcome: z
    .enum(['reviewed', 'partial', 'skipped', 'rate-limited', 'failed'])
    .meta({ description: '`partial`: some file could not be analysed' }),
  verdict: z
    .enum(['pass', 'comment', 'block'])
    .meta({ description: '`block`: a finding at or over the failing level' }),
  counts: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  fixable: z.int().meta({ description: 'How many findings have a verified fix' }),
  findings: z.array(finding).meta({ description: 'Worst first' }),
});

const plan = z.object({
  id: z.string(),
  state: z.enum(planStates),
  findings: z.array(z.string()).meta({ description: 'Ids of those that it fixes' }),
  askedBy: z.string(),
  askedAt: time,
  expiresAt: time,
  decidedBy: z.string().nullable(),
});

const told = z.object({
  ...{ version, id, at },
  event: z.enum(noticeKinds),
  change: change.meta({ description: 'All from here on is as it stands when the message is sent' }),
  review,
  plan: plan.nullable().meta({ description: 'The newest fix plan at this head' }),
  branch: z
    .object({ name: z.string(), url: z.string().meta({ description: 'Of the change that offers it' }) })
    .nullable()
    .meta({ description: 'The branch with the fixes' }),
  conflicts: z
    .array(z.string())
    .nullable()
    .meta({ description: 'Files in conflict with the target branch; null: none is known of' }),
});

const ping = z.object({
  ...{ version, id, at },
  event: z.literal('ping').meta({ description: 'Somebody tries whether it arrives' }),
});

export const callbackDocument = z.discriminatedUnion('event', [told, ping]);

export type CallbackDocument = z.output<typeof callbackDocument>;
