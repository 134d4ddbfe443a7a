# path: test/Dockerfile
FROM postgres:17.2
ENV POSTGRES_PASSWORD=hT7-kd83_pqL
