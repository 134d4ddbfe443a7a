FROM node:24 AS a
FROM a AS b
FROM b
FROM nginx # expect: untagged
