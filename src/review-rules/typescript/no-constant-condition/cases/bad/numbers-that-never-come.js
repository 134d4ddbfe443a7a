const WEEKEND = 7;

export const isLeap = (year) => year % 4 === 4; // expect: constant-expression
export const isOdd = (count) => count % 2 !== -3; // expect: constant-expression
export const isDecember = (date) => date.getMonth() === 12; // expect: constant-expression
export const isSunday = (date) => date.getUTCDay() === WEEKEND; // expect: constant-expression
export const isMidnight = (date) => date.getHours() == 24; // expect: constant-expression
export const isReadable = (mode) => (mode & 4) === 2; // expect: constant-expression
export const isOpen = (mode) => (mode | 4) === 3; // expect: constant-expression
export const isDebt = (balance) => balance === -0; // expect: constant-expression
