# The application alone; Neo4j is a container of its own (docker-compose.yml).
FROM node:20-slim

WORKDIR /app
RUN mkdir /data && chown node:node /app /data
USER node

# Dependencies change seldom: a layer of their own. The start command knows its own stamps, so it installs nothing again.
COPY --chown=node:node package.json package-lock.json .npmrc ./
COPY --chown=node:node bin ./bin
RUN node -e "import('./bin/prepare.mjs').then(({ installIfMissing }) => installIfMissing())"

COPY --chown=node:node . .
RUN node -e "import('./bin/prepare.mjs').then(({ buildIfStale }) => buildIfStale())"

ENV DATA_DIR=/data
EXPOSE 4173
# What `npm start` runs, without npm in between: signals reach the application.
CMD ["node", "bin/joined-up.mjs", "start"]
