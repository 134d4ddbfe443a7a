const program = 'result = 1 + 1';

export const globalObject = new Function('return this')();
export const sum = eval(program);
export const twice = eval(`${program}; result = result * 2`);
setTimeout('tick()', 1000);
