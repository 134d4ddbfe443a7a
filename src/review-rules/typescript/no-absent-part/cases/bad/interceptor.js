import axios from 'axios';

const http = axios.create({ baseURL: '/api' });

http.interceptors.response.use(
  (response) => response.data,
  (error) => {
    if (error.response.status === 401) location.assign('/login'); // expect: absent-response
    return Promise.reject(error);
  },
);

export default http;
