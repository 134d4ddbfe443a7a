interface Cable {
  readonly length: number;
}

export const isOk = (cable: Cable) => cable.length >= 0;

export function atLeast(list: readonly string[], wanted: number): boolean {
  return list.length >= wanted && list.length > 0;
}
