# path: Dockerfile
FROM postgres:17.2
COPY schema.sql /docker-entrypoint-initdb.d/
CMD ["postgres", "-c", "shared_buffers=1GB"]
