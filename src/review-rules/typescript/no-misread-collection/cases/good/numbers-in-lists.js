export const hasThird = (list) => 2 in ['a', 'b', 'c'] || '1' in ['a', 'b'] || list.length > 2;
export const isIndex = (index) => index in [1, 2, 3];
