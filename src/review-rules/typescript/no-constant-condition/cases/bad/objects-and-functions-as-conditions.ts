declare function save(value: unknown): void;

export function store(value: Record<string, unknown>, list: number[]): void {
  if (Object.keys(value)) { // expect: constant-condition
    save(value);
  }
  if (![]) save(list); // expect: constant-condition
  const kind = {} ? 'object' : 'other'; // expect: constant-condition
  while ([list]) { // expect: constant-condition
    list.pop();
    if (list.length === 0) break;
  }
  if (typeof value) save(kind); // expect: constant-condition
  if (`value: ${kind}`) save(1); // expect: constant-condition
  for (let i = 0; (i = 0); i++) save(i); // expect: constant-condition
}
