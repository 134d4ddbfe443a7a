export const mathjax = { url: 'https://cdn.example.com/mathjax.js' };

export function start(load, options) {
  load(mathjax.url, () => MathJax.Hub.Config(options));
}
