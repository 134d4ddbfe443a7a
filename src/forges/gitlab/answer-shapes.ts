import { shapeReader } from '../answer-shapes.ts';
import { unavailable } from './translate-error.ts';

/** @throws {AppError} `service-unavailable` for an answer that is not of that shape. */
export const shaped = shapeReader(unavailable);
