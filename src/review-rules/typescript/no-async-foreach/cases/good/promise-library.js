import Bluebird from 'bluebird';
import * as R from 'ramda';

export const active = (users, api) => Bluebird.filter(users, async (user) => await api.isActive(user));
export const visit = R.forEach(async (user) => await user.load());
export const names = (users$) => users$.filter(async (user) => await user.isActive());
