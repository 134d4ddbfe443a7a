const half = 0.5;

export const isWhole = (share: number) => share + half === 1;
export const isQuarter = (a: number) => a - 0.25 === 0.75;
export const isLevel = (zoom: number) => zoom === 0.1 || zoom * 2 === 3;
export const isNear = (a: number) => Math.abs(a + 0.1 - 0.3) < 1e-9;
export const isRounded = (a: number) => Math.round(a * 10) / 10 === 0.3;
export const isLabel = (unit: string) => 0.1 + unit === '0.1em';
