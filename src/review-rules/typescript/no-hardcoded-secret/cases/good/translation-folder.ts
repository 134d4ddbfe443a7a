// path: src/locales/fr.ts
export default { password: 'M0t de passe', pass: 'Passer@2', secret: 'kJ8vT2qLwZ5xN1bR7mYc' };
