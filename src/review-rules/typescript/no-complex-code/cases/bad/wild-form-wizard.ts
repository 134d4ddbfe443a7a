// options: {"complexity": 7, "nesting": 3, "function_lines": 20, "file_lines": 60}
interface Field { // expect: length
  readonly name: string;
  readonly type: 'text' | 'number' | 'date';
  readonly isRequired?: boolean;
  readonly least?: number;
  readonly showIf?: (values: Values) => boolean;
}

type Values = Readonly<Record<string, string | undefined>>;
type Problems = Record<string, string>;

interface Step {
  readonly title: string;
  readonly fields: readonly Field[];
}

export class Wizard {
  #at = 0;

  constructor(
    private readonly steps: readonly Step[],
    private readonly send: (values: Values) => Promise<void>,
  ) {}

  get step(): Step | undefined {
    return this.steps[this.#at];
  }

  check(values: Values): Problems { // expect: complexity, length
    const problems: Problems = {};
    for (const field of this.step?.fields ?? []) {
      const value = values[field.name]?.trim() ?? '';
      if (field.showIf && !field.showIf(values)) continue;
      if (value === '') {
        if (field.isRequired) problems[field.name] = 'This is needed.';
        continue;
      }
      switch (field.type) {
        case 'number':
          if (Number.isNaN(Number(value))) {
            problems[field.name] = 'This is no number.';
          } else if (field.least !== undefined) {
            if (Number(value) < field.least) { // expect: nesting
              problems[field.name] = `At least ${field.least}.`;
            }
          }
          break;
        case 'date':
          if (Number.isNaN(Date.parse(value))) problems[field.name] = 'This is no day.';
          break;
      }
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

export const steps: readonly Step[] = [
  { title: 'You', fields: [{ name: 'name', type: 'text', isRequired: true }] },
  { title: 'Stay', fields: [{ name: 'from', type: 'date' }, { name: 'nights', type: 'number', least: 1 }] },
];
