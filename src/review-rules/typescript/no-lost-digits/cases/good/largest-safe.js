export const largest = 9007199254740991;
export const next = 9007199254740992;
export const even = 9007199254740994;
