// ./index, now: export * from './users'; export const fetchUsers = () => [];
// ./names, now: const names = { first: 1, second: 2 }; module.exports = names;
import { fetchUser, fetchUsers } from './index';
import { firts } from './names';

export const both = [fetchUser, fetchUsers, firts];
