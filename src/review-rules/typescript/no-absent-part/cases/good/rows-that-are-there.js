const { Pool } = require('pg');
const knex = require('./knex');
const { supabase } = require('./supabase');

const pool = new Pool();

exports.login = async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM users WHERE email = $1', [req.body.email]);
  if (rows.length === 0) return res.status(401).end();
  if (rows[0].locked) return res.status(403).end();
  res.json({ ok: true });
};

exports.nameOf = async (id) => {
  const result = await pool.query('select name from users where id = $1', [id]);
  return result.rows[0]?.name;
};

exports.cityOf = async (id) => {
  const { rows } = await pool.query('select city from users where id = $1', [id]);
  const user = rows[0];
  if (!user) throw new Error('no such user');
  return user.city;
};

exports.countOf = async (city) => {
  const { rows } = await pool.query('select count(*) as found from users where city = $1', [city]);
  return Number(rows[0].found);
};

exports.add = async (name) => {
  const { rows } = await pool.query('insert into users (name) values ($1) returning id', [name]);
  return rows[0].id;
};

exports.version = async () => {
  const { rows } = await pool.query("select setting from pg_settings where name = 'server_version'");
  return rows[0].setting;
};

exports.profile = async (user) => {
  const profile = await knex('profiles').where({ user }).first();
  return profile ? profile.name : 'nobody';
};

exports.newest = async (list) => {
  const first = await list.first();
  return first.name;
};

exports.titles = async () => {
  const { data, error } = await supabase.from('books').select('title');
  if (error) throw error;
  return data.map(({ title }) => title);
};

exports.authors = async () => {
  const { data } = await supabase.from('books').select('author');
  return data?.map(({ author }) => author) ?? [];
};

exports.mailOf = async (req, res) => {
  const result = await pool.query('select mail from users where id = $1', [req.params.id]);
  const users = result.rows;
  if (!users.length) return res.sendStatus(404);
  res.json(result.rows[0].mail);
};

exports.phoneOf = async (id) => {
  const { rows } = await pool.query('select phone from users where id = $1', [id]);
  assertFound(rows);
  return rows[0].phone;
};

exports.orders = async (user) => {
  const total = await knex('orders').where({ user }).count('* as n').first();
  return total.n;
};

exports.avatar = async (user) => {
  const { data } = await supabase.storage.from('avatars').getPublicUrl(user);
  return data.publicUrl;
};

exports.strict = async () => {
  const { data } = await supabase.from('books').select('title').throwOnError();
  return data.length;
};

function assertFound(rows) {
  if (rows.length === 0) throw new Error('not found');
}
