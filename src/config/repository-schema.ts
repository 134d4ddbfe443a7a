import { z } from 'zod';
import { severities } from '../domain/finding.ts';
import { agentSchema } from './agent-schema.ts';
import { locales } from '../domain/locale.ts';
import { createRouteSchema, mostNotificationRoutes } from './notification-schema.ts';
import { defaultSettings } from './default-settings.ts';
import { limitsSchema } from './limits-schema.ts';
import { patternProblem } from '../domain/path-pattern.ts';
import { accessLevels } from '../domain/role.ts';
import { group, setting } from './schema-setting.ts';
import { scopes } from './repository-config.ts';
import type { FullRuleCatalogue } from './rule-catalogue.ts';
import { ruleLevels, ruleModes } from './rule-entry.ts';
import type { RuleEntry } from './rule-entry.ts';

const mostItems = 500;
const textLength = 200;

const pattern = z
  .string()
  .max(textLength)
  .superRefine((value, context) => {
    const problem = patternProblem(value);
    if (problem !== undefined) context.addIssue({ code: 'custom', params: { pattern: problem } });
  });
const patterns = z.array(pattern).max(mostItems);
const texts = z.array(z.string().min(1).max(textLength)).max(mostItems);

/** Everything that a repository can set. Nothing has a default here, so that files can be merged key by key. */
export type RepositorySchema = ReturnType<typeof createRepositorySchema>;

/** The values of a valid file, as written. */
export type RepositoryValues = Omit<z.input<RepositorySchema>, 'rules' | 'overrides'> & {
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly overrides?: readonly OverrideValues[];
};

export interface OverrideValues {
  readonly paths: readonly string[];
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly scope?: (typeof scopes)[number];
}

export function createRepositorySchema(catalogue: FullRuleCatalogue) {
  const rules = rulesSchema(catalogue);
  return z.strictObject({
    version: setting(z.literal(1), 1, 'Version of this format'),
    ...generalSettings,
    rules: rules
      .optional()
      .meta({ description: 'What each rule does: a word, or a map of `severity` and the rule’s options' }),
    overrides: z
      .array(overrideSchema(rules))
      .max(mostItems)
      .optional()
      .meta({ description: 'Other rules or another scope for some paths; the last one that matches wins' }),
  });
}

const generalSettings = {
  language: setting(z.enum(locales), defaultSettings.language, 'Language of everything the bot writes'),
  scope: setting(
    z.enum(scopes),
    defaultSettings.scope,
    'Which findings of a changed file are reported: on lines the change `added`, anywhere in a `hunk` of the diff, or anywhere in the `file`. What a touched line breaks elsewhere in its file is always reported',
  ),
  failing_level: setting(
    z.enum([...severities, 'never']),
    defaultSettings.failing_level,
    'The mildest finding that makes the status red',
  ),
  max_inline_comments: setting(
    z.int().min(0).max(100),
    defaultSettings.max_inline_comments,
    'Most inline comments on one change, the worst findings first; the rest is listed in the summary',
  ),
  gate: setting(
    z.enum(['open', 'closed']),
    defaultSettings.gate,
    'Whether a review that could not be completed lets a merge pass (`open`) or blocks it (`closed`)',
  ),
  paths: group('Which files are reviewed', {
    include: setting(patterns, defaultSettings.paths.include, 'Only these files; none named: all files'),
    exclude: setting(patterns, defaultSettings.paths.exclude, 'Not these files; goes before `include`'),
  }),
  suppressions: group('Comments that silence a rule', {
    reason_required: setting(
      z.boolean(),
      defaultSettings.suppressions.reason_required,
      'A comment counts only with a reason after `--`',
    ),
  }),
  limits: limitsSchema,
  review: group('Which change requests are reviewed', {
    drafts: setting(z.boolean(), defaultSettings.review.drafts, 'Review drafts too'),
    skip_titles: setting(
      texts,
      defaultSettings.review.skip_titles,
      'Not when the title holds one of these texts, in upper or lower case',
    ),
    skip_labels: setting(texts, defaultSettings.review.skip_labels, 'Not with one of these labels'),
    skip_authors: setting(texts, defaultSettings.review.skip_authors, 'Not by one of these accounts'),
  }),
  fixes: group('What becomes of fixes that people ask for', {
    apply: setting(
      z.boolean(),
      defaultSettings.fixes.apply,
      'Let maintainers have a fix plan committed straight to the change’s own branch, by `/autoglm apply`',
    ),
    auto: setting(
      z.enum(['off', 'safe']),
      defaultSettings.fixes.auto,
      '`safe`: safe fixes get a branch and a change request without being asked for, once for each head. Counts only in a file of the repository itself, on the target branch',
    ),
    plan_days: setting(
      z.int().min(1).max(90),
      defaultSettings.fixes.plan_days,
      'Days after which a fix plan that nobody decided is dropped',
    ),
  }),
  notifications: group('What chats are told', {
    routes: setting(
      z.array(createRouteSchema(patterns, texts)).max(mostNotificationRoutes),
      defaultSettings.notifications.routes,
      'Which events are told in which channels; each route by itself. Without any, the channel of each chat that the installation names is told the usual ones',
    ),
  }),
  agent: agentSchema,
  roles: group(
    'The least access at the forge that makes somebody a contributor or a maintainer. A repository may ask for more than the installation does, not for less',
    {
      contributor: setting(
        z.enum(accessLevels).exclude(['none']),
        defaultSettings.roles.contributor,
        'May dismiss findings, ask for fixes and pause reviews. On GitLab: Guest `read`, Reporter `triage`, Developer `write`, Maintainer `maintain`, Owner `admin`',
      ),
      maintainer: setting(
        z.enum(accessLevels).exclude(['none', 'read', 'triage']),
        defaultSettings.roles.maintainer,
        'May besides confirm fixes, and dismiss what fails the status',
      ),
    },
  ),
};

function overrideSchema(rules: z.ZodType) {
  return z.strictObject({
    paths: patterns.min(1).meta({ description: 'The files it is for' }),
    rules: rules.optional().meta({ description: 'What each rule does there' }),
    scope: z.enum(scopes).optional().meta({ description: 'The scope there' }),
  });
}

function rulesSchema(catalogue: FullRuleCatalogue) {
  return z.strictObject(Object.fromEntries(catalogue.ids.map((id) => [id, entrySchema(catalogue, id)])));
}

function entrySchema(catalogue: FullRuleCatalogue, id: string) {
  const options = catalogue.optionsOf(id);
  const shape = options instanceof z.core.$ZodObject ? options._zod.def.shape : {};
  const severity = z.enum(ruleLevels);
  const withOptions = z.strictObject({
    ...shape,
    severity: severity
      .optional()
      .meta({ description: 'Switches the rule off, or sets what its findings are' }),
    mode: z.enum(ruleModes).optional().meta({
      description:
        'What becomes of its findings, whatever their severity: `off`: it does not run; `note`: told in the summary only; `comment`: beside the code, never red; `block`: beside the code, and red',
    }),
  });
  return z.union([severity, withOptions]).optional();
}
