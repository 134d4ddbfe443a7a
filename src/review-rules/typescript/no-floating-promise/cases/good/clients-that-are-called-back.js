const knex = require('knex')({ client: 'pg' });
const { Client, Pool } = require('pg');
const Redis = require('ioredis');
const Account = require('../models/account');
const puppeteer = require('puppeteer');

const pool = new Pool();
const client = new Client();
const cache = new Redis();

exports.count = (done) => {
  pool.query('SELECT count(*) FROM accounts', (error, result) => {
    if (error) return done(error);
    done(null, result.rows[0].count);
  });
};

exports.list = async (filter) => {
  const query = knex('accounts').orderBy('name');
  if (filter.city) query.where('city', filter.city);
  if (filter.limit) query.limit(filter.limit);
  return query;
};

exports.rename = (id, name, done) => {
  Account.updateOne({ _id: id }, { name }, done);
  Account.findByIdAndUpdate(id, { name }, (err, account) => done(err, account));
};

exports.close = async () => {
  cache.disconnect();
  await client.end();
};

exports.html = async (url) => {
  const browser = await puppeteer.launch();
  try {
    const page = await browser.newPage();
    page.on('console', (message) => console.log(message.text()));
    page.setDefaultTimeout(5000);
    page.once('load', () => console.log('loaded'));
    const [answer] = await Promise.all([page.waitForNavigation(), page.goto(url)]);
    return answer.text();
  } finally {
    await browser.close();
  }
};

exports.archive = async (orders, query) => {
  const bulk = orders.initializeUnorderedBulkOp();
  bulk.find({ state: 'done' }).updateOne({ $set: { archived: true } });
  query.updateOne({ state: 'done' }, { archived: true });
  return bulk.execute();
};

exports.connect = (mongoose, uri) => {
  Account.deleteMany({ closed: true }, () => console.log('gone'));
  pool.end(() => process.exit(0));
};

exports.search = async (name) => {
  const query = knex('accounts');
  if (name) query.where('name', name).limit(10);
  console.log(`${knex('accounts').where('name', name)}`);
  return query;
};

exports.all = async (stripe) => {
  const Stripe = require('stripe');
  const own = new Stripe(process.env.STRIPE_KEY);
  const found = [];
  for await (const customer of own.customers.list({ limit: 100 })) found.push(customer);
  await own.charges.list().autoPagingEach((charge) => found.push(charge));
  return [stripe, found];
};

exports.stream = async (QueryStream) => {
  const connection = await pool.connect();
  const rows = connection.query(new QueryStream('SELECT * FROM accounts'));
  rows.on('end', () => connection.release());
  return rows.pipe(process.stdout);
};

exports.offline = async (localCollection, shop) => {
  localCollection.insertOne({ shop });
  await Promise.resolve();
  return shop;
};
