import { digestOf } from '../domain/digest.ts';
import { withHiddenCharactersNamed } from '../domain/hidden-characters.ts';
import { redactSecrets } from '../domain/redact.ts';

/** Wraps what others wrote, for a model to read as data. `kind` is a word of ours. */
export type Fence = (kind: string, text: string) => string;

/**
 * The seal at both ends is a digest of what stands between them: whoever writes the text would have to put a digest into
 * it that depends on it, so that no text can end its own block. It is the same in each try of a run, unlike a random one, so
 * that what was asked before is known again.
 */
export function createFence(run: string): Fence {
  return (kind, text) => {
    const shown = shownText(text);
    const seal = digestOf([run, kind, shown].join('\0')).slice(0, 12);
    return `<data ${seal} ${kind}>\n${shown}\n</data ${seal}>`;
  };
}

/** What a model is shown of a text: no secret, and nothing that people would not see in it. Its lines stay where they are. */
export function shownText(text: string): string {
  return withHiddenCharactersNamed(redactSecrets(text).replaceAll('\r\n', '\n'));
}
