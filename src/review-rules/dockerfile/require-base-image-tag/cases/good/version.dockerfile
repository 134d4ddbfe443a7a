FROM node:24.1-bookworm-slim
FROM python:3
FROM app:v1
FROM app:2024-01-15
