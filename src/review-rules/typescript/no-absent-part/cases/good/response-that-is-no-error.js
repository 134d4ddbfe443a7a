import axios from 'axios';

export function status(context) {
  return context.response.status;
}

axios.interceptors.response.use((answer) => answer.response.data);
