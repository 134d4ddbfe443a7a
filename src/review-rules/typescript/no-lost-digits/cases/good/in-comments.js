// 9007199254740993 is not a number
export const pattern = /9007199254740993/;
