FROM node:latest # expect: latest
