export const third = ([, , third]) => third;
const [, second] = ['a', 'b'];
export const sparse = new Array(3);
export const holes = [, ,];
export { second };
