import { apply } from './apply.ts';
import { ask } from './ask.ts';
import { config } from './config.ts';
import { confirm } from './confirm.ts';
import { describe } from './describe.ts';
import { dismiss } from './dismiss.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { generate } from './generate.ts';
import { help } from './help.ts';
import { link } from './link.ts';
import { pause } from './pause.ts';
import { reject } from './reject.ts';
import { reopen } from './reopen.ts';
import { resume } from './resume.ts';
import { review } from './review.ts';

/** Everything that can be asked for, in the order in which it is explained. */
export const operations = [
  review,
  explain,
  ask,
  describe,
  fix,
  generate,
  confirm,
  reject,
  apply,
  dismiss,
  reopen,
  pause,
  resume,
  config,
  link,
  help,
] as const;

export type KnownOperation = (typeof operations)[number];
