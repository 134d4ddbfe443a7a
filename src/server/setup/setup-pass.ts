import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How many pages may be open at a time: the oldest of more has to be opened again. */
const mostStates = 16;

/**
 * Who may set the server up: who knows the token, and who comes back from GitHub with a state that was given to him.
 * Both are of 128 random bits, and live until the server is set up or the process ends.
 */
export class SetupPass<Intent> {
  readonly token = random();
  readonly #states = new Map<string, Intent>();
  #isUsed = false;

  get isUsed(): boolean {
    return this.#isUsed;
  }

  /** In constant time. */
  isToken(text: string): boolean {
    return !this.#isUsed && timingSafeEqual(digest(text), digest(this.token));
  }

  /** For one page; keeps what the page is about to do. */
  newState(intent: Intent): string {
    const state = random();
    this.#states.set(state, intent);
    for (const [oldest] of this.#states) {
      if (this.#states.size <= mostStates) break;
      this.#states.delete(oldest);
    }
    return state;
  }

  /**
   * Does what a page was about to do. When it succeeds the pass is used up; when it fails the state is good once more.
   *
   * @returns undefined for a state that was not given, or is in use
   */
  async use<Result>(state: string, work: (intent: Intent) => Promise<Result>): Promise<Result | undefined> {
    const intent = this.#states.get(state);
    if (intent === undefined) return undefined;
    this.#states.delete(state);
    try {
      const result = await work(intent);
      this.#isUsed = true;
      this.#states.clear();
      return result;
    } catch (error) {
      if (!this.#isUsed) this.#states.set(state, intent);
      throw error;
    }
  }
}

function random(): string {
  return randomBytes(16).toString('base64url');
}

/** The comparison wants equal lengths. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
