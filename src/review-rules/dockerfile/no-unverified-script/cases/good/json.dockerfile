FROM alpine:3.22
RUN curl -s https://api.example.com/latest | jq -r .tag | sed 's/^v//' > version
