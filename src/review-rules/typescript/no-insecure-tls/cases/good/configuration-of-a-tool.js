// path: vite.config.js
export default { server: { proxy: { '/api': { target: 'https://api', agent: { rejectUnauthorized: false } } } } };
