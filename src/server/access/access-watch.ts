import type { AccessReport, Forge } from '../../ports/forge.ts';
import type { Log } from '../../ports/log.ts';

export interface AccessWatchOptions {
  readonly forges: readonly Pick<Forge, 'id' | 'checkAccess'>[];
  /** As people call it. */
  readonly nameOf: (id: Forge['id']) => string;
  /** Between two looks. */
  readonly minutes: number;
  readonly log: Log;
}

/** By part: short names of what is wrong, for programs and pages that anybody may read. */
export type AccessProblems = Readonly<Partial<Record<Forge['id'], readonly string[]>>>;

/** Milliseconds until a forge that did not answer is asked again. */
const soon = 60_000;

/**
 * Looks whether the forges let us do what we are here for: at the start, and now and then, for a role or a token may be
 * mended, or run out, while we run. Nothing waits for it, and nothing stops for what it finds: it is told.
 */
export class AccessWatch implements Disposable {
  readonly #options: AccessWatchOptions;
  readonly #problems = new Map<Forge['id'], readonly string[]>();
  readonly #timers = new Map<Forge['id'], NodeJS.Timeout>();
  #isOver = false;

  constructor(options: AccessWatchOptions) {
    this.#options = options;
  }

  /** Resolves when each forge was asked once. */
  async start(): Promise<void> {
    await Promise.all(this.#options.forges.map((forge) => this.#look(forge)));
  }

  problems(): AccessProblems {
    return Object.fromEntries([...this.#problems].filter(([, codes]) => codes.length > 0));
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  /** This code must not throw: nobody waits for it later on. */
  async #look(forge: AccessWatchOptions['forges'][number]): Promise<void> {
    if (forge.checkAccess === undefined) return;
    let again = this.#options.minutes * 60_000;
    try {
      const report = await forge.checkAccess();
      if (!this.#isOver) this.#tell(forge.id, report);
    } catch (err) {
      again = Math.min(again, soon);
      if (!this.#isOver && this.#keep(forge.id, ['unreachable']))
        this.#options.log.warn({ part: forge.id, err }, `${this.#options.nameOf(forge.id)} cannot be asked`);
    }
    if (this.#isOver) return;
    this.#timers.set(forge.id, setTimeout(() => void this.#look(forge), again).unref());
  }

  /** What was told already is not told again. */
  #tell(part: Forge['id'], { summary, problems }: AccessReport): void {
    const { log, nameOf } = this.#options;
    if (
      !this.#keep(
        part,
        problems.map(({ code }) => code),
      )
    )
      return;
    log.info({ part }, summary);
    for (const { code, message } of problems)
      log.warn({ part, problem: code }, `${nameOf(part)}: ${message}`);
  }

  /** @returns whether it is another finding than the last one */
  #keep(part: Forge['id'], codes: readonly string[]): boolean {
    const before = this.#problems.get(part);
    this.#problems.set(part, codes);
    return before?.join() !== codes.join();
  }
}
