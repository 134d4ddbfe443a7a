import { randomUUID } from 'node:crypto';
import mongoose, { Schema } from 'mongoose';
import { z } from 'zod';
import { DataTypes, sequelize } from './database';

export const users = new mongoose.Schema({
  name: { type: String, required: true },
  createdAt: { type: Date, default: Date.now() }, // expect: shared-object
});

export const orders = new Schema({
  number: { type: String, default: randomUUID() }, // expect: shared-object
  history: [{ at: { type: Date, default: new Date() } }], // expect: shared-object
});

export const Job = sequelize.define('job', {
  startedAt: { type: DataTypes.DATE, defaultValue: new Date() }, // expect: shared-object
});

export const event = z.object({
  at: z.date().default(new Date()), // expect: shared-object
  id: z.string().default(randomUUID()), // expect: shared-object
  time: z.number().optional().default(Date.now()), // expect: shared-object
});

export class Cat {
  @Prop({ type: Date, default: Date.now() }) // expect: shared-object
  bornAt!: Date;
}
declare function Prop(options: object): PropertyDecorator;
