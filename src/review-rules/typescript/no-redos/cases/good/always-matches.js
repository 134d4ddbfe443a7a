// Nothing follows that could fail, so that the first way is the last.
export const leading = (text) => /^(a+)+/.exec(text);

export const all = (text) => /^([\s\S]+)*$/.test(text);

export const some = (text) => /(?:x*)*/.exec(text);
