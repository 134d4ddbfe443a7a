const pattern = /^(a+)+$/;

export const source = pattern.source;

export const count = (items) => items.match('(a+)+$');
