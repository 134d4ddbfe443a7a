FROM node:24
COPY --from=builder /x /y
RUN echo FROM node
