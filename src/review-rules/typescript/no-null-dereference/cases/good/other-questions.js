import * as chart from 'chart.js';

export function run(schema, value) {
  const result = schema.run(value);
  if (result && typeof result.then === 'function') return undefined;
  return result.issues.length;
}

export function load(url, done) {
  request(url, (err, res) => {
    if (err || (res && res.statusCode >= 400)) return done(err);
    return done(null, res.statusCode);
  });
}

if (window && window.console) console.info('deprecated');
window.emojify = (text) => text;

const Chart = chart && chart.hasOwnProperty('default') ? chart['default'] : chart;
export const helpers = Chart.helpers;
