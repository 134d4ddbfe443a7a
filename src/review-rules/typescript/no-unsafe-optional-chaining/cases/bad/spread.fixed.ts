export function merge(base: string[], extra?: { tags: string[] }): string[] {
  return [...base, ...(extra?.tags ?? [])];
}

export function widest(chart?: { widths: number[] }): number {
  return Math.max(0, ...(chart?.widths ?? []));
}
