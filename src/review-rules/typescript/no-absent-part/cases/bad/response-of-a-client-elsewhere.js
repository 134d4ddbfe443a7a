import { api } from './api';

export async function remove(id) {
  try {
    await api.delete(`/items/${id}`);
  } catch (err) {
    report(`${err.response.status}: ${err.response.statusText}`); // expect: absent-response
  }
}
