export const first = 9007199254740993n;
export const mask = 0xffff_ffff_ffff_ffffn;
