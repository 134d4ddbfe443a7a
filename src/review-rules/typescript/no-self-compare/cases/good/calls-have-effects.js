export const coin = () => Math.random() < Math.random();

export const isPair = (tokens) => tokens.next() === tokens.next();

export const isFresh = () => ({}) !== ({}) && [] !== [] && (() => 1) !== (() => 1);

export const moved = (i) => i++ === i++;

export const stable = (read) => read`a` === read`a` && new Date() < new Date();
