export const next = (page) => (page ?? 0) + 1;
export const later = (page) => page ?? (0 + 1);
export const other = (page, first) => page ?? first + 1;
export const half = (page) => page || 10 / 2;
