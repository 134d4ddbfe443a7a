const first = Number('9007199254740993'); // expect: lost-digits
const owner = parseInt('175928847299117063'); // expect: lost-digits

export const after = (messages) => messages.filter(({ id }) => id > first && id !== owner);
