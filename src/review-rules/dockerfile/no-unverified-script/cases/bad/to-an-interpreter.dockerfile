FROM python:3.13-slim
RUN curl -sSL https://install.example.org | POETRY_HOME=/opt/poetry python3 - # expect: unverified-script
RUN curl -sS https://getcomposer.example.org/installer | php -- --install-dir=/bin # expect: unverified-script
