export const cancelToken = Math.random();
export const designToken = { value: Math.random() };
