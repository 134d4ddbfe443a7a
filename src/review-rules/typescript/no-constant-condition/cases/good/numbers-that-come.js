let step = 4;

export const isLeap = (year) => year % 4 === 0;
export const isOdd = (count) => Math.abs(count % 2) === 1 || count % 2 === -1;
export const isStep = (count) => count % step === 6;
export const isDecember = (date) => date.getMonth() === 11;
export const isLast = (date) => date.getDate() === 31 || date.getDay() === 6;
export const isMidnight = (date) => date.getHours() === 0;
export const isReadable = (mode) => (mode & 6) === 2;
export const isOpen = (mode) => (mode | 4) === 5;
export const isSet = (mode, bit) => (mode & bit) === 2;
export const isDebt = (balance) => Object.is(balance, -0) || balance === 0;
export const grow = () => (step += 1);
export const high = (mode) => (mode & 0x80000000) === -2147483648;
