// ./log.js, now: export async function log(line) { try { await file.append(line); } catch (error) { console.error(error); } }
// ./mail.js, now: exports.send = (order) => Promise.all(order.lines.map(post)).catch(report);
import { log } from './log.js';
import mail from './mail.js';

export async function submit(order) {
  log(order.id);
  mail.send(order);
  await order.sent;
  return 'saved';
}
