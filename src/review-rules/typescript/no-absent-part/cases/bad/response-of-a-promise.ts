import axios from 'axios';

export const load = (url: string) =>
  axios.get(url).catch((error) => {
    const { status, data } = error.response; // expect: absent-response
    report(status, data);
    return undefined;
  });

export const send = (url: string, body: unknown) =>
  axios.post(url, body).then(
    ({ data }) => data,
    (error) => {
      if (error.response.status === 409) return undefined; // expect: absent-response
      throw error;
    },
  );
