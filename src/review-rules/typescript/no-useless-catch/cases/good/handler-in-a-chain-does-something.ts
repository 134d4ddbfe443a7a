export const users = () =>
  client.get('/users').catch((error) => {
    metrics.count('users.failed');
    throw error;
  });

export const user = (id: string) =>
  client.get(`/users/${id}`).catch((error) => {
    throw new NotFound(id, { cause: error });
  });

export const maybeUser = (id: string) => client.get(`/users/${id}`).catch((error) => Promise.resolve(error));

export const first = (ids: string[], error: Error) => client.get(`/users/${ids[0]}`).catch(() => Promise.reject(error));
