import md5 from 'md5';
import { createHash } from 'node:crypto';

// A hash that names a thing is to be the same for the same thing.
export const request = { clientToken: md5(name), continuationToken: md5(slug) };
export const ingress = { secretName: `tls-${md5(name)}`, tokenName: md5(name) };
export const rows = { token: md5(file.name), apiKeyId: md5(key.id) };
export const idempotencyToken = createHash('sha256').update(`${order.id}`).digest('hex');
export const dedupeToken = md5(post.slug);
export const lockToken = md5(job.id);
export const pageToken = md5(`${row.id}`);
export const syncToken = md5(Date.now().toString());
export const fcmTokenKey = md5(userId);
export const passwordResetCacheKey = md5(email);
export const gravatarToken = md5(user.email);
export const visitorToken = createHash('sha256').update(user.email.toLowerCase().trim()).digest('hex');
// Told by another rule.
export const passwordHash = createHash('sha256').update(user.name).digest('hex');
if (node.token === md5(node.name)) skip(node);
