export const dashed = (text) => text.replaceAll('_', '-');
export const named = (text, sign) => text.replaceAll(sign, '-');
export const first = (text) => text.replace(/_/, '-');
export const match = (text) => text.match(/_/);
