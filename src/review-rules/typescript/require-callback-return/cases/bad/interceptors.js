import axios from 'axios';
import { report, tokenOf } from './session';

const shop = axios.create({ baseURL: '/shop' });

shop.interceptors.request.use((config) => { // expect: callback-return
  const token = tokenOf();
  if (token) config.headers.Authorization = `Bearer ${token}`;
});

shop.interceptors.response.use(
  (response) => { // expect: callback-return
    report(response.status);
  },
  (error) => Promise.reject(error),
);

axios.interceptors.response.use(undefined, async function (error) { // expect: callback-return
  if (error.response?.status === 401) {
    await report('signed out');
    throw error;
  }
  report(error.message);
});

export { shop };
