import { statusOf } from './translate-error.ts';

/** @returns undefined: it is not there, or not to be seen by us */
export async function orMissing<Answer>(asking: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
