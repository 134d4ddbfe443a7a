interface Span {
  readonly from: number;
  readonly to: number;
}

function cut(from: number, to: number): number {
  return to - from;
}

export const between = (first: Span, second: Span): number => cut(first.to, second.from);
export const textOf = (id: unknown): string => new String(id).toString();
