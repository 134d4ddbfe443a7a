export const app = () => document.getElementById('app') ?? document.querySelector('#app');
export const rows = () => document.getElementsByClassName('row');
export const listen = (page, work) => page.addEventListener('online', work);
export const keep = (name) => localStorage.setItem('user', JSON.stringify({ name }));
export const cached = (cache, name) => cache.setItem('user', { name });
export const mark = (row, name) => row.classList.add('is-open', name);
export const known = (set) => set.add('is open');
export const put = (map, name) => map.set('user', { name });
