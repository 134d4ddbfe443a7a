// Only a search makes the time grow, and callers in the program give the text.
export const trimEnd = (text) => text.replace(/[\s\uFEFF]+$/, '');

export const between = (text) => /\((.*)\)/.exec(text)?.[1];
