// eslint-disable-next-line no-loss-of-precision
export const about = 5123000802400000001;
