import { z } from 'zod';
import { policyModes, severities } from '../../domain/finding.ts';
import { locales } from '../../domain/locale.ts';
import { skipReasons } from '../../domain/review.ts';
import { families } from '../../domain/rule-meta.ts';

/*
 * The document that `--format json` writes. Only types are taken from here while the command runs; the schema serves the
 * documentation and the tests.
 */

const position = z.object({
  line: z.int().min(1).meta({ description: 'First line is 1' }),
  column: z.int().min(1).meta({ description: 'UTF-16 code units, first is 1' }),
});

/** A finding that is not told. */
const untold = z.object({ id: z.string(), rule: z.string(), path: z.string(), start: position });

const fix = z.object({
  title: z.string(),
  safety: z.enum(['safe', 'needs-review']),
  edits: z.array(
    z.object({
      path: z.string(),
      start: position,
      end: position.meta({ description: 'Exclusive' }),
      text: z.string().meta({ description: 'What to write between start and end' }),
    }),
  ),
});

const finding = z.object({
  id: z.string().meta({ description: 'Identity of the finding; stays while the finding does' }),
  rule: z.string(),
  family: z.enum(families),
  kind: z.string().meta({ description: 'Name of the bug inside its family' }),
  severity: z.enum(severities),
  mode: z
    .enum(policyModes)
    .nullable()
    .meta({ description: 'What the settings make of it, whatever its severity; null: they do not say' }),
  confidence: z.enum(['certain', 'likely', 'possible']),
  path: z.string().meta({ description: 'From the top of the repository, with `/`' }),
  start: position,
  end: position.meta({ description: 'Exclusive' }),
  what: z.string(),
  why: z.string(),
  instead: z.string(),
  fix: fix.nullable().meta({ description: 'A fix that was verified at this head; null: there is none' }),
});

export const reviewDocument = z.object({
  version: z.literal(1).meta({ description: 'Of this format; fields may be added to it' }),
  tool: z.object({ name: z.literal('open-autoglm'), version: z.string() }),
  compared: z
    .object({ base: z.string(), head: z.string() })
    .nullable()
    .meta({ description: 'null: every file of a folder was reviewed' }),
  language: z.enum(locales),
  outcome: z
    .enum(['reviewed', 'partial', 'skipped', 'rate-limited', 'failed'])
    .meta({ description: '`partial`: some file could not be analysed, see `skipped`' }),
  verdict: z
    .enum(['pass', 'comment', 'block'])
    .meta({ description: '`block`: a finding at or over the failing level' }),
  failingLevel: z.enum([...severities, 'never']),
  filesAnalysed: z.int(),
  seconds: z.number(),
  findings: z.array(finding).meta({ description: 'Worst first' }),
  skipped: z.array(
    z.object({ path: z.string(), reason: z.enum(skipReasons), detail: z.string().nullable() }),
  ),
  suppressed: z.array(
    untold.extend({
      reason: z.string(),
      byThisChange: z.boolean().meta({ description: 'The comment that silences it is part of the change' }),
    }),
  ),
  known: z.array(untold).meta({ description: 'Not told because `.autoglm/baseline.json` has them' }),
});

export type ReviewDocument = z.output<typeof reviewDocument>;
export type FindingDocument = ReviewDocument['findings'][number];
export type FixDocument = NonNullable<FindingDocument['fix']>;
