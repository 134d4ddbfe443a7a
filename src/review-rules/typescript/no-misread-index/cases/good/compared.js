export const has = (list, one) => list.indexOf(one) !== -1;
export const after = (text) => text.indexOf(':') > 0;
export const bits = (list, one) => (~list.indexOf(one) ? 1 : 0);
export const kind = (list, one) => (list.indexOf(one) >= 0 ? 'known' : 'new');
