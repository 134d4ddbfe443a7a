export const card = 1234_5678_9012;
export const color = 0xff_ff_ff_ff;
