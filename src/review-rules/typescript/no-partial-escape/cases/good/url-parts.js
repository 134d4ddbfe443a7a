export const next = (path) => path.replace('&', '?');
export const plus = (path) => path.replace('+', '%20');
