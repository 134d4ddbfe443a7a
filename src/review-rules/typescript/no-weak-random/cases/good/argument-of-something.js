export const password = ask(Math.random());
export const secret = await read(`file-${Math.random()}`);
