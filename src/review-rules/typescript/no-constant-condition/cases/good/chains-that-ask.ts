export function isOther(kind: string, other: string): boolean {
  return (kind !== 'book' && kind !== 'toy') || kind !== other;
}

export function check(status: number, order: { count: number; state: string | null }, next: () => number): void {
  if (status === 200 || status === 204) done();
  if (status >= 400 && status < 500) retry();
  if (status < 200 || status > 299) log(status);
  if (order.count > 3 && order.count <= 8) done();
  if (order.count >= 7 && order.count <= 7) done();
  if (order.count < 7 || order.count > 7) retry();
  if (order.state !== 'open' && order.state !== null) done();
  if (next() > 10 && next() < 5) retry();
  if (status > 10 && order.count < 5) done();
  if (status !== 1 || order.count !== 2) done();
  // A number is a text as well, loosely.
  if (order.state == '1' && order.state != null) done();
  if (status > 300 && status > 200) done();
  // No NaN.
  if (status <= 0 || status > 0) done();
}

declare function done(): void;
declare function retry(): void;
declare function log(status: number): void;
