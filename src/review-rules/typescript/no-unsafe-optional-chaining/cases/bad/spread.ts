export function merge(base: string[], extra?: { tags: string[] }): string[] {
  return [...base, ...extra?.tags]; // expect: unsafe-optional-chain
}

export function widest(chart?: { widths: number[] }): number {
  return Math.max(0, ...(chart?.widths)); // expect: unsafe-optional-chain
}
