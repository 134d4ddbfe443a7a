export const ids = ['9007199254740993', '175928847299117063'];
export const large = BigInt('9007199254740993');
export const mask = parseInt('1111111111111111', 2);
export const small = Number('9007199254740991');
