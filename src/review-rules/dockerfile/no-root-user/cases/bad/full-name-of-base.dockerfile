# path: Dockerfile
FROM --platform=linux/amd64 docker.io/library/python:3.13
COPY app.py /
ENTRYPOINT ["python"] # expect: root-user
CMD ["/app.py"]
