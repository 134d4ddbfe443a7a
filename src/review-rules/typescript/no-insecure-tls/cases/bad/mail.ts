import nodemailer from 'nodemailer';

export const transport = nodemailer.createTransport({
  host: 'smtp.example.com',
  port: 587,
  tls: { rejectUnauthorized: (false as boolean), ciphers: 'HIGH' }, // expect: insecure-tls
});
