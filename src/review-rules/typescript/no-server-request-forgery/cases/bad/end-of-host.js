import axios from 'axios';

export const tenant = async (ctx) => {
  const { data } = await axios.get(`https://${ctx.params.tenant}.example.com/settings`); // expect: server-request-forgery
  const more = await axios.post('https://api.example.com' + ctx.query.path, data); // expect: server-request-forgery
  ctx.body = more.data;
};
