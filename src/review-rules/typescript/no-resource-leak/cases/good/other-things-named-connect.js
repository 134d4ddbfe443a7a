import { connect } from 'react-redux';
import { pool } from './swimming';

export async function visit(api) {
  const session = await pool.connect();
  session.swim();
  const other = await api.connect();
  other.wave();
  return connect(session.state);
}
