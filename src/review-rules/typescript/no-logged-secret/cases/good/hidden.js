const hide = (text) => text.replace(/./g, '*');

export function connect(user, password, apiKey) {
  console.log('connecting', user, hide(password), password.replace(/./g, '*'));
  console.log(`key …${apiKey.slice(-4)}`);
}
