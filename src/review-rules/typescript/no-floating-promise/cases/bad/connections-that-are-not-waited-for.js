import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import axios from 'axios';
import knexOf from 'knex';
import { Kafka } from 'kafkajs';
import { MongoClient } from 'mongodb';
import mysql from 'mysql2/promise';
import pg from 'pg';
import Redis from 'ioredis';
import { Sequelize, DataTypes } from 'sequelize';

const pool = new pg.Pool();
const knex = knexOf({ client: 'pg' });
const mongo = new MongoClient(process.env.MONGO_URL);
const api = axios.create({ baseURL: process.env.API_URL });
const bucket = new S3Client({});
const cache = new Redis();
const sequelize = new Sequelize(process.env.DATABASE_URL);
const Order = sequelize.define('order', { state: DataTypes.STRING });
const producer = new Kafka({ brokers: ['localhost:9092'] }).producer();
const rooms = mysql.createPool({ uri: process.env.MYSQL_URL });

export async function ship(id, label) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE orders SET state = $1 WHERE id = $2', ['shipped', id]);
    client.query('COMMIT'); // expect: floating-promise
  } finally {
    client.release();
  }
  bucket.send(new PutObjectCommand({ Bucket: 'labels', Key: id, Body: label })); // expect: floating-promise
  producer.send({ topic: 'orders', messages: [{ value: id }] }); // expect: floating-promise
  return id;
}

export async function cancel(id) {
  knex('orders').where({ id }).update({ state: 'cancelled' }); // expect: floating-promise
  mongo.db('shop').collection('events').insertOne({ id, type: 'cancelled' }); // expect: floating-promise
  api.post(`/orders/${id}/cancel`); // expect: floating-promise
  cache.del(`order:${id}`); // expect: floating-promise
  await Order.destroy({ where: { id } });
}

export async function book(room, guest) {
  const connection = await rooms.getConnection();
  try {
    await connection.beginTransaction();
    connection.execute('INSERT INTO bookings (room, guest) VALUES (?, ?)', [room, guest]); // expect: floating-promise
    await connection.commit();
  } finally {
    connection.release();
  }
}

export async function hasOpen(customer) {
  const open = Order.count({ where: { customer } }); // expect: missing-await
  return open > 0;
}
