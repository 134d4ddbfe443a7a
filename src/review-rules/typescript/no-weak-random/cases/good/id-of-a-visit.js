import Cookies from 'js-cookie';
export function visit(page) {
  let sid = Cookies.get('visit');
  if (!sid) {
    sid = Math.random().toString(36).slice(2);
    Cookies.set('visit', sid, { expires: 1 });
  }
  navigator.sendBeacon('/collect', JSON.stringify({ sid, page }));
}
