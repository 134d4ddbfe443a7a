export const id = 175928847299117063n;
export const prime = 0xffff_ffff_ffff_ffc5n;
