export const never = 99999999999999999999;
export const order = [9999999999999999, 1];
