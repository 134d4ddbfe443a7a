export const texts = {
  password: 'Passwort',
  newPassword: 'Neues Passwort (mind. 8 Zeichen)',
  confirmPassword: 'Passw0rt wiederholen',
  token: 'Zugangsschluessel',
  apiKey: 'API-Schluessel v2 eingeben',
  secret: 'geheim',
};

export const errors = {
  'auth/wrong-password': 'wrong-password-1',
  password: 'error.password.too-short.8',
  token: 'errors.token.expired.v2',
};
