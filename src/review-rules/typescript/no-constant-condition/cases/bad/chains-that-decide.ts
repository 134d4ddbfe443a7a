export function isOther(kind: string): boolean {
  return kind !== 'book' || kind !== 'toy'; // expect: constant-condition
}

export function check(status: number, order: { count: number; state: string | null }): void {
  if (status === 200 && status === 204) done(); // expect: constant-condition
  if (status >= 500 && status < 400) retry(); // expect: constant-condition
  if (status < 400 || status > 299) log(status); // expect: constant-condition
  if (order.count > 8 && order.state !== null && 3 >= order.count) done(); // expect: constant-condition
  while (order.state != 'open' || order.state != 'new') retry(); // expect: constant-condition
  if (order.count > 7 && order.count < 7) done(); // expect: constant-condition
  if (!(order.count >= 0 || order.count <= 100)) retry(); // expect: constant-condition
}

declare function done(): void;
declare function retry(): void;
declare function log(status: number): void;
