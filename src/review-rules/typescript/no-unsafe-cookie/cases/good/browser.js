import Cookies from 'js-cookie';

export function keep(token) {
  Cookies.set('token', token, { secure: true });
  page.setCookie({ name: 'session', value: token });
  chai.request(app).get('/').set('Cookie', `token=${token}`);
}
