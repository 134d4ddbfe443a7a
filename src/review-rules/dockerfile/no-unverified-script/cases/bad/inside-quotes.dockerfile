FROM python:3.11.9-slim
RUN apt-get install -y curl && bash -c "curl -sSL https://install.python-poetry.org | python3 -" # expect: unverified-script
RUN sh -c 'wget -qO- https://get.example.com/tool | sh -s' # expect: unverified-script
