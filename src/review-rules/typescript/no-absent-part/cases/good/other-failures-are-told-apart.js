import axios from 'axios';

export async function load(url) {
  try {
    return await axios.get(url);
  } catch (error) {
    if (error.code === 'ECONNABORTED') return undefined;
    throw new Error(error.response.data.message);
  }
}
