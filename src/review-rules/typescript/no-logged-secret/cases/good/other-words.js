export function report(hashedPassword, passwordField, hasPassword, tokenType, token, passwordHash) {
  console.log(hashedPassword, passwordField, hasPassword, tokenType, passwordHash);
  console.log('unexpected token', token);
  console.log(Codes.INVALID_PASSWORD, process.env.PASSWORD_FILE, process.env.NODE_ENV);
}
