'use strict';

const { EventEmitter } = require('events');

const windowSize = 60;

class Readings extends EventEmitter {
  constructor(sensor, options = {}) {
    super();
    this.sensor = sensor;
    this.unit = options.unit || 'C';
    this.values = [];
    this.lastAlarm = 0;
    sensor.on('line', (line) => this.accept(line));
  }

  accept(line) {
    const [id, text, unit] = line.trim().split(/\s+/);
    if (id !== this.sensor.id) return;
    let value = parseFloat(text);
    if (Number.isNaN(value)) {
      this.emit('broken', line);
      return;
    }
    if (unit === 'F') value = ((value - 32) * 5) / 9;
    this.values.push(value);
    if (this.values.length > windowSize) this.values.shift();
    this.check(value);
  }

  check(value) {
    const mean = this.mean();
    const spread = Math.sqrt(this.values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / this.values.length);
    if (Math.abs(value - mean) > 3 * spread && Date.now() - this.lastAlarm > 60_000) {
      this.lastAlarm = Date.now();
      this.emit('alarm', { value, mean, spread });
    }
  }

  mean() {
    if (this.values.length === 0) return 0;
    return this.values.reduce((sum, value) => sum + value, 0) / this.values.length;
  }
}

module.exports = { Readings };
