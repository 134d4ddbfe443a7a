export const faces = [6, 1, 5].sort();
export const hundreds = [300, 100, 200].sort();
const small = [3, 1, 2];
export const first = () => small.sort()[0];
