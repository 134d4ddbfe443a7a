type Callback = (error: Error | null, user?: { readonly id: number }) => void;

export function find(users: unknown, name: string, callback: Callback) {
  if (!Array.isArray(users)) {
    callback(new TypeError('no list of users')); // expect: called-back-twice
  }
  const id = (users as { readonly name: string }[]).findIndex((one) => one.name === name);
  callback(null, { id });
}
