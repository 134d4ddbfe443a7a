export async function login(client, user, password) {
  const body = { user, password };
  logger.debug('login', JSON.stringify(body)); // expect: logged-secret
  return client.post('/login', body);
}

export async function signIn(client, credentials) {
  logger.debug('signing in', credentials); // expect: logged-secret
  return client.post('/login', [credentials.user, credentials.password]);
}

export function store(apiKey) {
  logger.warn('storing', { apiKey, at: Date.now() }); // expect: logged-secret
}
