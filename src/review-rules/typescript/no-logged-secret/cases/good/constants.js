const password = false;
const secret = 'the name of the field';

console.log(password, secret);

export function accessToken() {
  console.log('function', accessToken);
}
