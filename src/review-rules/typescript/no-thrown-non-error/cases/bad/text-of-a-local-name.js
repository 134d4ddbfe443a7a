import { call, put } from 'redux-saga/effects';
import { loginDone, loginFailed } from './actions';

export function* signIn(api, action) {
  try {
    const session = yield call(api.signIn, action.payload);
    if (!session.token) {
      const reason = 'no token in the answer';
      throw reason; // expect: thrown-primitive
    }
    yield put(loginDone(session));
  } catch (error) {
    yield put(loginFailed(error.message));
  }
}

export function portOf(text) {
  const message = `not a port: ${text}`;
  if (!/^\d+$/.test(text)) throw message; // expect: thrown-primitive
  return Number(text);
}
