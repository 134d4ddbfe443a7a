export const large = (values: bigint[]) => values.sort();
export const one = [10n, 9n].sort();
