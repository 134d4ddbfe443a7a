const EMAIL = /^[^\s@]+@[^\s@]+$/gi;

export const validators = {
  email: (value: string) => (EMAIL.test(value) ? undefined : 'no address'), // expect: kept-position
};
