import { describe, expect, it } from '@jest/globals';
import { secretKindOf } from './secret-name.ts';

describe('secretKindOf', () => {
  it.each([
    'password',
    'dbPassword',
    'DB_PASSWORD',
    'PASSWORD_2',
    'userpassword',
    'smtp-passwd',
    'passphrase',
    'pass',
    'adminPwd',
  ])('finds a password in %s', (name) => {
    expect(secretKindOf(name)).toBe('password');
  });

  it.each([
    'secret',
    'clientSecret',
    'JWT_SECRET',
    'apiKey',
    'API_KEY_PROD',
    'STRIPE_SECRET_KEY',
    'accessToken',
    'authToken',
    'awsSecretAccessKey',
    'encryptionKey',
    'signing_key',
    'githubToken',
    'apikey',
  ])('finds a key in %s', (name) => {
    expect(secretKindOf(name)).toBe('key');
  });

  it.each([
    'key',
    'primaryKey',
    'publicKey',
    'siteKey',
    'passwordField',
    'passwordHash',
    'hashedPassword',
    'tokenType',
    'tokenUrl',
    'nextPageToken',
    'cancelToken',
    'csrfToken',
    'secretName',
    'designToken',
    'passport',
    'compass',
    'bypass',
    'secretary',
    'keyboard',
    'placeholderPassword',
    'forgotPassword',
    'cacheKey',
    'storageKeyName',
    '',
  ])('finds none in %s', (name) => {
    expect(secretKindOf(name)).toBeUndefined();
  });
});
