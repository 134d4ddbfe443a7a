import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { z } from 'zod';
import { DataTypes, program, sequelize, table } from './database';

export const users = new mongoose.Schema({
  name: { type: String, default: 'nobody' },
  createdAt: { type: Date, default: Date.now },
  updatedAt: { type: Date, default: () => new Date() },
  epoch: { type: Date, default: new Date(0) },
});

export const Job = sequelize.define('job', {
  startedAt: { type: DataTypes.DATE, defaultValue: DataTypes.NOW },
});

export const event = z.object({
  at: z.date().default(() => new Date()),
  id: z.string().default(() => randomUUID()),
});

export function query() {
  return z.object({ until: z.date().default(new Date()) });
}

program.option({ since: { type: 'date', default: new Date() } });
export const state = { default: Date.now() };
export const column = table.of('x', () => ({ default: new Date() }));
