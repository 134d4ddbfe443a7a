export const isBroken = (value) => Number.isNaN(value) || isNaN(value) || Object.is(value, NaN);

export const hasGap = (values) => values.includes(NaN);

export const fallback = (value) => (value > 0 ? value : NaN);

export const nanIsOdd = NaN === NaN;
