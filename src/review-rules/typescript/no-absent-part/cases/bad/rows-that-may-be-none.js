const { Pool } = require('pg');
const mysql = require('mysql2/promise');
const knex = require('./knex');
const { supabase } = require('./supabase');

const pool = new Pool();
const shop = mysql.createPool({ uri: process.env.SHOP_URL });

exports.login = async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM users WHERE email = $1', [req.body.email]);
  if (rows[0].locked) return res.status(403).end(); // expect: absent-record
  res.json({ ok: true });
};

exports.order = async (req, res) => {
  const [rows] = await shop.execute('SELECT * FROM orders WHERE id = ?', [req.params.id]);
  res.json({ total: rows[0].total }); // expect: absent-record
};

exports.nameOf = async (id) => {
  const result = await pool.query({ text: 'select name from users where id = $1', values: [id] });
  const user = result.rows[0];
  return user.name.trim(); // expect: absent-record
};

exports.cityOf = async (id) => (await pool.query(`select city from users where id = ${id}`)).rows[0].city; // expect: absent-record

exports.profile = async (req, res) => {
  const profile = await knex('profiles').where({ user: req.params.user }).first();
  res.json({ name: profile.name }); // expect: absent-record
};

exports.titles = async () => {
  const { data } = await supabase.from('books').select('title');
  return data.map(({ title }) => title); // expect: absent-record
};
