const space = /\s+/;

export const dashed = (text) => text.replaceAll(/_/, '-'); // expect: missing-flag
export const joined = (text) => text.trim().replaceAll(space, ' '); // expect: missing-flag
export const small = (text) => text.replaceAll(/[A-Z]/u, (sign) => sign.toLowerCase()); // expect: missing-flag
