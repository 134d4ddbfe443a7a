export async function logIn(jar, form) {
  const page = await post('/login', jar, form);
  if (page.asksForCode) {
    throw {
      error: 'login-approval',
      continue: function submit(code) {
        return post('/checkpoint', jar, { ...form, code });
      },
    };
  }
  if (page.asksForDevice) {
    throw {
      error: 'login-device',
      retry() {
        return logIn(jar, form);
      },
    };
  }
  return page;
}
