interface Rule {
  readonly pattern: RegExp;
  readonly action: string;
}

export function actionFor(rules: readonly Rule[], path: string): string | undefined {
  for (const rule of rules) { // expect: one-pass-loop
    if (rule.pattern.test(path)) {
      return rule.action;
    }
    return undefined;
  }
  return undefined;
}

export function allEqual(values: readonly number[]): boolean {
  for (let i = 1; i < values.length; i++) { // expect: one-pass-loop
    if (values[i] !== values[0]) return false;
    else return true;
  }
  return true;
}

export function hasOwnNumber(object: Record<string, unknown>): boolean {
  for (const key in object) { // expect: one-pass-loop
    if (typeof object[key] === 'number') return true;
    else return false;
  }
  return false;
}

export function drain(queue: { next(): string | undefined; size: number }): string[] {
  const taken: string[] = [];
  while (queue.size > 0) { // expect: one-pass-loop
    const item = queue.next();
    if (item === undefined) throw new Error('the queue lied about its size');
    taken.push(item);
    break;
  }
  return taken;
}
