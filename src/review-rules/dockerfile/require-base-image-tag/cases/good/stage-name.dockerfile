FROM node:24 AS build
RUN make
FROM build
RUN test
FROM BUILD AS again
FROM again
