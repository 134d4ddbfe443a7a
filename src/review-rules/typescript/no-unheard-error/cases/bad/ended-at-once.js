import http from 'node:http';

export function forget(id) {
  http.request(`http://localhost:8000/items/${id}`, { method: 'DELETE' }).end(); // expect: unheard-error
}
