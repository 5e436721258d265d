# The bot alone: no tests, no local workspace. Not built by the project's own checks, which have no container engine.
FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production AICOST_DATA=/data/aicost.sqlite PORT=3000
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY manifest.yml ./
COPY intents ./intents
COPY src ./src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which does not pass SIGTERM on in time to finish what is in hand.
CMD ["node", "src/start.js"]
