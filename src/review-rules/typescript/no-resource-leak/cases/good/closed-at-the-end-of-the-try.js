const puppeteer = require('puppeteer');
const { Pool } = require('pg');
const { save, warn } = require('./reports');

const pool = new Pool();

exports.snapshot = async (url) => {
  const browser = await puppeteer.launch();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await browser.close();
  } catch (error) {
    warn(error);
    await browser.close();
  }
};

exports.count = async (table) => {
  const client = await pool.connect();
  let isReleased = false;
  try {
    const { rows } = await client.query('SELECT count(*) FROM pg_class WHERE relname = $1', [table]);
    client.release();
    isReleased = true;
    await save(table, rows);
    return rows;
  } catch (error) {
    if (!isReleased) client.release();
    throw error;
  }
};

exports.drop = async (table) => {
  const client = await pool.connect();
  try {
    await client.query('DELETE FROM tables WHERE name = $1', [table]);
    client.release();
  } catch (error) {
    client.release(error);
    warn(error);
  }
};
