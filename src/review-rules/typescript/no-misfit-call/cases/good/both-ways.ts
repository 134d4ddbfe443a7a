const neighbours = new Map<string, Set<string>>();

function addEdge(source: string, target: string): void {
  const known = neighbours.get(source) ?? new Set();
  neighbours.set(source, known.add(target));
}

export function build(links: readonly { source: string; target: string }[]): void {
  for (const { source, target } of links) {
    addEdge(source, target);
    addEdge(target, source);
  }
}

const contains = (outer: number[], inner: number[]): boolean => inner.every((one) => outer.includes(one));

export function haveSame({ outer, inner }: { outer: number[]; inner: number[] }): boolean {
  return contains(outer, inner) && contains(inner, outer);
}

function makePage(width: number, height: number): { width: number; height: number } {
  return { width, height };
}

const { width, height } = { width: 210, height: 297 };
export const landscape = makePage(height, width);
