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
