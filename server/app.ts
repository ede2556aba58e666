import { timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import basicAuth from '@fastify/basic-auth';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { maxIdLength } from '#contract/identity';
import type { Config } from './config.ts';
import { handleErrors, routeNotFound } from './error-handler.ts';
import type { GraphGate } from './graph-gate.ts';
import { projectRoot } from './project-root.ts';
import { auditRoute } from './routes/audit.ts';
import { compositionRoute } from './routes/composition.ts';
import { coterminosityRoute } from './routes/coterminosity.ts';
import { coverageRoute } from './routes/coverage.ts';
import { cypherRoute } from './routes/cypher.ts';
import { detailsRoute } from './routes/details.ts';
import { exportsRoute } from './routes/exports.ts';
import { findingStatusRoute } from './routes/finding-status.ts';
import { findingsRoute } from './routes/findings.ts';
import { graphSliceRoute } from './routes/graph-slice.ts';
import { healthRoute } from './routes/health.ts';
import { identityRoute } from './routes/identity.ts';
import { importsRoute } from './routes/imports.ts';
import { loadRoute } from './routes/load.ts';
import { measuresRoute } from './routes/measures.ts';
import { overlapsRoute } from './routes/overlaps.ts';
import { partnershipsRoute } from './routes/partnerships.ts';
import { plansRoute } from './routes/plans.ts';
import { proposalsRoute } from './routes/proposals.ts';
import { queriesRoute } from './routes/queries.ts';
import { savedQueriesRoute } from './routes/saved-queries.ts';
import { savedScenariosRoute } from './routes/saved-scenarios.ts';
import { scenariosRoute } from './routes/scenarios.ts';
import { schemaRoute } from './routes/schema.ts';
import { searchRoute } from './routes/search.ts';
import { settingsRoute } from './routes/settings.ts';
import { standardsRoute } from './routes/standards.ts';
import { structureOnPaperRoute, structureRoute } from './routes/structure.ts';
import { timelineRoute } from './routes/timeline.ts';
import { wordsInUseRoute } from './routes/words-in-use.ts';
import { answerUnreadable, answerUnroutable } from './unroutable.ts';
import { buildValidator } from './validator.ts';

export interface AppParts {
  readonly config: Pick<Config, 'logLevel' | 'appPassword' | 'importLimits'>;
  readonly graph: GraphGate;
  /** The time to record, ISO 8601. */
  readonly now: () => string;
}

const limits = {
  bodyBytes: 1_048_576,
  requestMs: 30_000,
  requestsAMinute: 3_000,
  parameterLength: 12 * maxIdLength,
} as const;

const loopbackOrigin = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const contentSecurity = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // The interface library sets styles from script.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    // The application is served over plain http on loopback.
    upgradeInsecureRequests: null,
  },
};

const protect = async (app: FastifyInstance, password: string): Promise<void> => {
  await app.register(helmet, { contentSecurityPolicy: contentSecurity, strictTransportSecurity: false });
  await app.register(cors, { origin: loopbackOrigin, methods: ['GET', 'POST', 'PUT', 'DELETE'] });
  await app.register(rateLimit, { max: limits.requestsAMinute, timeWindow: '1 minute' });
  if (password === '') return;
  const wanted = Buffer.from(password);
  await app.register(basicAuth, {
    authenticate: { realm: 'Joined-Up' },
    validate: async (_user, given) => {
      const bytes = Buffer.from(given);
      if (bytes.length !== wanted.length || !timingSafeEqual(bytes, wanted)) throw new Error('The password is wrong.');
    },
  });
  app.addHook('onRequest', app.basicAuth);
};

const describe = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      info: {
        title: 'Joined-Up',
        version: '1',
        description: 'Networks of public partnerships: what is duplicated, missing or overloaded, and why.',
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
};

/** The built client; any address that is no file and not the API's is the client's to read. */
const serveClient = async (app: FastifyInstance): Promise<void> => {
  await app.register(fastifyStatic, {
    root: join(projectRoot, 'dist', 'client'),
    cacheControl: false,
    // The build compressed them as far as it goes.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files carry a hash of their content in their name; the page that names them does not.
      reply.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    return isPage ? reply.sendFile('index.html') : routeNotFound(request, reply);
  });
};

/** The application, from its parts; it listens to nothing yet. */
export const buildApp = async ({ config, graph, now }: AppParts): Promise<FastifyInstance> => {
  const app = fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    routerOptions: { maxParamLength: limits.parameterLength },
    forceCloseConnections: true,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
    // An unknown parameter is an error. Errors come with the schema that was not met, which says what is wanted.
    ajv: { customOptions: { removeAdditional: false, useDefaults: true, discriminator: true, verbose: true } },
    schemaController: { compilersFactory: { buildValidator } },
  });
  handleErrors(app);
  await protect(app, config.appPassword);
  await app.register(compress);
  await app.register(multipart, {
    // One file more, so that whoever receives it can say what is the most.
    limits: { fileSize: config.importLimits.fileBytes, files: config.importLimits.files + 1, fields: 1 },
    throwFileSizeLimit: false,
    preservePath: true,
  });
  await describe(app);
  healthRoute(app, graph);
  searchRoute(app, graph);
  graphSliceRoute(app, graph);
  detailsRoute(app, graph);
  structureRoute(app, graph);
  structureOnPaperRoute(app, graph);
  timelineRoute(app, graph);
  overlapsRoute(app, graph);
  measuresRoute(app, graph);
  loadRoute(app, graph);
  findingsRoute(app, graph, now);
  findingStatusRoute(app, graph, now);
  settingsRoute(app, graph, now);
  standardsRoute(app, graph);
  coterminosityRoute(app, graph);
  coverageRoute(app, graph);
  compositionRoute(app, graph);
  auditRoute(app, graph);
  partnershipsRoute(app, graph);
  plansRoute(app, graph);
  scenariosRoute(app, graph);
  savedScenariosRoute(app, graph, now);
  proposalsRoute(app, graph);
  importsRoute(app, graph, config.importLimits, now);
  exportsRoute(app, graph);
  identityRoute(app, graph, now);
  cypherRoute(app, graph);
  queriesRoute(app, graph);
  savedQueriesRoute(app, graph, now);
  schemaRoute(app, graph);
  wordsInUseRoute(app, graph);
  await serveClient(app);
  return app;
};
