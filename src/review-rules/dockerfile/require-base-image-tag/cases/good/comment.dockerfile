# FROM node
FROM node:24 AS a
