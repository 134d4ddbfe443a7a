export type Id = 9007199254740992;
export const width: number = 1024;
