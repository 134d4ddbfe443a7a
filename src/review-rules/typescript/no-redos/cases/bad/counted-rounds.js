export const isGroup = (text) => /^(?:[a-z]{1,20})+$/.test(text); // expect: redos

export const isKey = (text) => /^(?:[a-z]{2,}){2,}=$/.test(text); // expect: redos
