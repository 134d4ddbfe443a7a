import type { GitHub } from '../kit/github/github.ts';
import type { PullScene } from '../kit/github/scene/pull-scene.ts';
import type { RepositoryScene } from '../kit/github/scene/repository-scene.ts';

/** A function in the file of a pull request. */
interface Routine {
  readonly number: number;
  readonly isWrong: boolean;
}

/** A pull request and what its author knows of it. */
export interface Work {
  readonly repository: string;
  readonly scene: PullScene;
  /** All that the branch ever stood at, oldest first. */
  readonly heads: string[];
  routines: readonly Routine[];
}

export type Random = (below: number) => number;

const repositories = ['octo/cart', 'octo/search', 'makers/board'];
const mostPulls = 12;
/** So few that every finding gets its comment. */
const mostWrong = 4;

/** People who open pull requests, push to them, talk, close and open them again. */
export class People {
  readonly works: Work[] = [];
  readonly #scenes: readonly RepositoryScene[];
  readonly #random: Random;
  #numbers = 0;

  private constructor(scenes: readonly RepositoryScene[], random: Random) {
    this.#scenes = scenes;
    this.#random = random;
  }

  static async gather(github: GitHub, random: Random): Promise<People> {
    const scenes: RepositoryScene[] = [];
    for (const name of repositories) scenes.push(await github.repository(name));
    return new People(scenes, random);
  }

  /** One of them does something that changes what is to be reviewed. */
  async work(): Promise<void> {
    const work = this.works[this.#random(this.works.length)];
    const chance = this.#random(10);
    if (work === undefined || (this.works.length < mostPulls && chance < 3)) return this.#open();
    if (work.scene.pull.state === 'closed') return work.scene.reopen();
    if (chance === 3) return work.scene.close();
    if (chance === 4) return this.#startOver(work);
    return this.#push(work);
  }

  talk(): void {
    const work = this.works[this.#random(this.works.length)];
    work?.scene.comment('grace', `What about step ${++this.#numbers}?`);
  }

  async reopenAll(): Promise<void> {
    for (const { scene } of this.works) if (scene.pull.state === 'closed') await scene.reopen();
  }

  async #open(): Promise<void> {
    const index = this.works.length % this.#scenes.length;
    const repository = this.#scenes[index];
    if (repository === undefined) throw new Error('there are no repositories');
    const routines = [this.#routine(true), this.#routine(this.#random(2) === 0)];
    const file = `src/change-${this.works.length}.ts`;
    const scene = await repository.open({ files: { [file]: print(routines) } });
    const heads = [scene.pull.head.sha];
    this.works.push({ repository: repository.name, scene, heads, routines });
  }

  async #push(work: Work): Promise<void> {
    work.routines = this.#change(work.routines);
    work.heads.push(await work.scene.push(this.#filesOf(work)));
  }

  async #startOver(work: Work): Promise<void> {
    work.routines = this.#change(work.routines);
    work.heads.push(await work.scene.forcePush(this.#filesOf(work)));
  }

  #filesOf(work: Work): Readonly<Record<string, string>> {
    return { [`src/change-${this.works.indexOf(work)}.ts`]: print(work.routines) };
  }

  /** What was taken away does not come back: which of two threads is the right one then would be hard to tell. */
  #change(routines: readonly Routine[]): readonly Routine[] {
    const wrong = routines.filter(({ isWrong }) => isWrong);
    const repaired = this.#random(2) === 0 ? wrong[this.#random(wrong.length)] : undefined;
    const kept = routines.filter((routine) => routine !== repaired);
    const isRoom = wrong.length < mostWrong;
    return [...kept, this.#routine(isRoom && this.#random(3) > 0)];
  }

  #routine(isWrong: boolean): Routine {
    return { number: ++this.#numbers, isWrong };
  }
}

function print(routines: readonly Routine[]): string {
  return routines.map(printRoutine).join('\n');
}

/** The number is part of what is wrong: nobody can take the one for the other. */
function printRoutine({ number, isWrong }: Routine): string {
  const head = `export function step${number}(list: readonly string[]): number {`;
  const wrong = `  if (list.indexOf('step ${number}') === NaN) return 0;`;
  return [head, ...(isWrong ? [wrong] : []), `  return list.length + ${number};`, '}', ''].join('\n');
}

/** The number of the routine that a comment of the bot is about. */
export function readNumber(comment: string): number {
  return Number(/list\.indexOf\('step (\d+)'\)/.exec(comment)?.[1]);
}
