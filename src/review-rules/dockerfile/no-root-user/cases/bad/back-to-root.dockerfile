# path: Dockerfile
FROM python:3.13-slim
RUN useradd --create-home app
USER app
RUN pip install --user flask
USER root # expect: root-user
CMD python -m flask run
