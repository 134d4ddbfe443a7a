export const port = 8080;
export const time = 1700000000000;
