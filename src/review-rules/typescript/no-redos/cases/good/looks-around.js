// What a look around lets pass is not followed.
export const until = (text) => /^(?:(?!-->)[\s\S])*-->$/.test(text);

export const isPassword = (text) => /^(?=.*\d)(?=.*[a-z]).{8,64}$/.test(text);

export const isRepeated = (text) => /^(?:(?<=a)b|a)+$/.test(text);
