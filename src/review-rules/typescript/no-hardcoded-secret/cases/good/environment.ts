const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};

export const settings = {
  password: required('DATABASE_PASSWORD_1'),
  apiKey: process.env.API_KEY_V2,
  token: process.env['GITHUB_TOKEN'] ?? '',
  secret: import.meta.env?.VITE_SECRET_2 || undefined,
  accessKey: 'AWS_SECRET_ACCESS_KEY_2',
};
