import { z } from 'zod';
import { confidences, severities } from '../domain/finding.ts';
import { defaultSettings } from './default-settings.ts';
import { describeWhens } from './repository-config.ts';
import { group, setting } from './schema-setting.ts';

/** `agent` in the file of a repository. */
export const agentSchema = group(
  'What the generation agent does, where the installation has a model for it',
  {
    review: setting(
      z.boolean(),
      defaultSettings.agent.review,
      'It reviews changes too, after the rules and without holding them up',
    ),
    outside_authors: setting(
      z.boolean(),
      defaultSettings.agent.outside_authors,
      'It also reviews changes of people without rights in the repository; otherwise once a contributor asks by `/autoglm review`',
    ),
    describe: setting(
      z.enum(describeWhens),
      defaultSettings.agent.describe,
      'It tells in the summary what a change does: `once`, of its first head; `always`, of each, at one request more for every push; `/autoglm describe` tells it in any case',
    ),
    labels: setting(
      z.array(z.string().trim().min(1).max(50)).max(50),
      defaultSettings.agent.labels,
      'What it may call a change in its description, beside its own words; these are words, no labels are set',
    ),
    tickets: setting(
      z.boolean(),
      defaultSettings.agent.tickets,
      'It reads the tickets that a change names, issues of the repository and those of Jira, and tells in the summary whether the change does what they ask for',
    ),
    max_tickets: setting(
      z.int().min(1).max(10),
      defaultSettings.agent.max_tickets,
      'Most tickets of one change that it reads, those of the title first; each is a request or more to the model for every push',
    ),
    instructions: setting(
      z.string().max(4_000),
      defaultSettings.agent.instructions,
      'What it should know of this repository, in words',
    ),
    max_steps: setting(
      z.int().min(1).max(50),
      defaultSettings.agent.max_steps,
      'Most requests to the model for one part of a change, the one with its answer included',
    ),
    enable_tool_call: setting(
      z.boolean(),
      defaultSettings.agent.enable_tool_call,
      'It may look around in the repository; off: it answers at once from the diff',
    ),
    seconds: setting(
      z.int().min(10).max(3_600),
      defaultSettings.agent.seconds,
      'Seconds after which it has to stop; what it found until then counts',
    ),
    min_confidence: setting(
      z.enum(confidences),
      defaultSettings.agent.min_confidence,
      'How sure its findings must be to be told',
    ),
    max_severity: setting(
      z.enum(severities),
      defaultSettings.agent.max_severity,
      'What its findings are at worst; below `failing_level` they never make the status red',
    ),
    comments: setting(
      z.int().min(0).max(100),
      defaultSettings.agent.comments,
      'How many of `max_inline_comments` are kept for it',
    ),
    suggestions: setting(
      z.boolean(),
      defaultSettings.agent.suggestions,
      'Offer its edits for one click where they fit; otherwise they need a fix plan',
    ),
    learn: setting(
      z.boolean(),
      defaultSettings.agent.learn,
      'It learns from what contributors and maintainers say of findings: reasons of dismissals, and thumbs up or down',
    ),
  },
);
