FROM python:3.13
RUN curl -s https://api.example.com/versions | python3 -c 'import json,sys; print(json.load(sys.stdin)[0])'
RUN curl -s https://api.example.com/versions | python -m json.tool > versions.json
RUN curl -s https://api.example.com/versions | node scripts/pick.js
