import { generate as appManifest } from './app-manifest.ts';
import { generate as baselineSchema } from './baseline-schema.ts';
import { generate as callbackSchema } from './callback-schema.ts';
import { generate as commands } from './commands.ts';
import { generate as configuration } from './configuration.ts';
import { generate as environment } from './environment.ts';
import { generate as errors } from './errors.ts';
import { generate as injection } from './injection.ts';
import { generate as metrics } from './metrics.ts';
import { generate as readme } from './readme.ts';
import { generate as repositorySchema } from './repository-schema.ts';
import { generate as ruleDefaults } from './rule-defaults.ts';
import { generate as rules } from './rules.ts';
import type { Generator } from './generated-file.ts';

/** Everything that is written from the code. To add one: a file here that exports `generate`, and a line in this list. */
export const generators: readonly Generator[] = [
  appManifest,
  baselineSchema,
  callbackSchema,
  commands,
  configuration,
  environment,
  errors,
  injection,
  metrics,
  readme,
  repositorySchema,
  ruleDefaults,
  rules,
];
