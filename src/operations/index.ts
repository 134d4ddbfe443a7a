import { config } from './config.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import { pause } from './pause.ts';
import { resume } from './resume.ts';
import { review } from './review.ts';

/** Everything that can be asked for, in the order in which it is explained. */
export const operations = [review, explain, pause, resume, config, help] as const;

export type KnownOperation = (typeof operations)[number];
