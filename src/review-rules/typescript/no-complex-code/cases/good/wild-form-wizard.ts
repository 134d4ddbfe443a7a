// options: {"complexity": 7, "nesting": 3, "function_lines": 20, "file_lines": 60}
import { checkValue } from './check-value.ts';
import type { Problems, Step, Values } from './step.ts';

export class Wizard {
  #at = 0;

  constructor(
    private readonly steps: readonly Step[],
    private readonly send: (values: Values) => Promise<void>,
  ) {}

  get step(): Step | undefined {
    return this.steps[this.#at];
  }

  check(values: Values): Problems {
    const problems: Problems = {};
    for (const field of this.step?.fields ?? []) {
      if (field.showIf && !field.showIf(values)) continue;
      const problem = checkValue(field, values[field.name]?.trim() ?? '');
      if (problem !== undefined) problems[field.name] = problem;
    }
    return problems;
  }

  async next(values: Values): Promise<Problems> {
    const problems = this.check(values);
    if (Object.keys(problems).length > 0) return problems;
    if (this.#at === this.steps.length - 1) await this.send(values);
    else this.#at += 1;
    return {};
  }

  back(): void {
    if (this.#at > 0) this.#at -= 1;
  }

  /** Which steps can be gone back to. */
  titles(): readonly { readonly title: string; readonly isDone: boolean }[] {
    return this.steps.map(({ title }, index) => ({ title, isDone: index < this.#at }));
  }

  get progress(): number {
    return this.steps.length === 0 ? 1 : this.#at / this.steps.length;
  }
}
