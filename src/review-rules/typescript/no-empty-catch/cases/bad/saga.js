import { call, put } from 'redux-saga/effects';

export function* refreshAccount(action) {
  try {
    const account = yield call(api.account, action.payload);
    yield put(accountLoaded(account));
  } catch (err) {} // expect: empty-catch
}
