import { Router, type Route } from './router.js';

class Table {
  static matchAll(pattern: RegExp): void {
    console.log(pattern);
  }

  readonly #rows: Router = new Router();

  matchAll(pattern: RegExp): Route[] {
    return this.#rows.matchAll(pattern);
  }

  replaceAll(pattern: RegExp, by: string): void {
    console.log(pattern, by);
  }

  all(): Route[] {
    this.replaceAll(/^\/old/, '/new');
    return [...this.matchAll(/^\/a/), ...this.#rows.matchAll(/^\/b/)];
  }
}

const router = new Router();
const local = { matchAll: (pattern: RegExp) => [pattern] };

export const routes = (given: Router, { other }: { other: Router }): Route[] => {
  other.matchAll(/^\/c/);
  Table.matchAll(/^\/d/);
  console.log([...local.matchAll(/^\/e/)], new Table().replaceAll(/a/, 'b'));
  return [...router.matchAll(/^\/a/), ...given.matchAll(/^\/b/), ...new Table().matchAll(/^\/f/)];
};
