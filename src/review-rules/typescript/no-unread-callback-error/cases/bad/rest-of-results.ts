export const lookUp = (host: string) =>
  new Promise((resolve) => {
    resolver.resolve(host, (err: Error | null, ...addresses: string[]) => { // expect: unchecked-error
      resolve(addresses);
    });
  });
