export const plenty = 100000000000000000000;
export const trillions = 1_000_000_000_000_000_000;
