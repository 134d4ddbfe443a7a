export const isPair = (text) => /^[^=]+=[^=]*$/.test(text);

export const isMail = (text) => /^[^@\s]+@[^@\s]+$/.test(text);

export const isTag = (text) => /^<[a-z]+(?: [a-z]+="[^"]*")*>$/.test(text);
