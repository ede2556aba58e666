import { join } from 'node:path';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { maxIdLength } from '#contract/identity';
import { type Admission, admission } from './admission.ts';
import type { Config } from './config.ts';
import { handleErrors, routeNotFound } from './error-handler.ts';
import type { GraphGate } from './graph-gate.ts';
import { limitWaiting } from './limit-waiting.ts';
import { type Patience, usualPatience } from './patience.ts';
import { projectRoot } from './project-root.ts';
import { areaMapRoute } from './routes/area-map.ts';
import { areaSystemsRoute } from './routes/area-systems.ts';
import { areasRoute } from './routes/areas.ts';
import { auditRoute } from './routes/audit.ts';
import { briefingsRoute } from './routes/briefings.ts';
import { comparableAreasRoute } from './routes/comparable-areas.ts';
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
import { loadSeatsRoute } from './routes/load-seats.ts';
import { measuresRoute } from './routes/measures.ts';
import { misfitsRoute } from './routes/misfits.ts';
import { outlinesRoute } from './routes/outlines.ts';
import { overlapsRoute } from './routes/overlaps.ts';
import { overloadRoute } from './routes/overload.ts';
import { partnershipReturnRoute } from './routes/partnership-return.ts';
import { partnershipsRoute } from './routes/partnerships.ts';
import { plansRoute } from './routes/plans.ts';
import { proposalsRoute } from './routes/proposals.ts';
import { queriesRoute } from './routes/queries.ts';
import { rationalisationRoute } from './routes/rationalisation.ts';
import { registerRoute } from './routes/register.ts';
import { reliefsRoute } from './routes/reliefs.ts';
import { savedQueriesRoute } from './routes/saved-queries.ts';
import { savedScenariosRoute } from './routes/saved-scenarios.ts';
import { scenariosRoute } from './routes/scenarios.ts';
import { schemaRoute } from './routes/schema.ts';
import { searchRoute } from './routes/search.ts';
import { settingsRoute } from './routes/settings.ts';
import { standardsRoute } from './routes/standards.ts';
import { straddlingRoute } from './routes/straddling.ts';
import { structureOnPaperRoute, structureRoute } from './routes/structure.ts';
import { timelineRoute } from './routes/timeline.ts';
import { wordsInUseRoute } from './routes/words-in-use.ts';
import { securityHeaders } from './security-headers.ts';
import { answerAnyExpectation, answerUnreadable, answerUnroutable } from './unroutable.ts';
import { buildValidator } from './validator.ts';

export interface AppParts {
  readonly config: Pick<Config, 'logLevel' | 'appPassword' | 'importLimits'>;
  readonly graph: GraphGate;
  /** The time to record, ISO 8601. */
  readonly now: () => string;
  readonly patience?: Patience;
}

const limits = {
  bodyBytes: 1_048_576,
  requestsAMinute: 3_000,
  parameterLength: 12 * maxIdLength,
} as const;

const protect = async (app: FastifyInstance, refusal: Admission): Promise<void> => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    const problem = refusal(request);
    if (problem) throw problem;
  });
  await app.register(rateLimit, { max: limits.requestsAMinute, timeWindow: '1 minute' });
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
  await app.register(swaggerUi, { routePrefix: '/api/docs' });
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
export const buildApp = async ({
  config,
  graph,
  now,
  patience = usualPatience(config.importLimits),
}: AppParts): Promise<FastifyInstance> => {
  const refusal = admission(config.appPassword, now);
  const app = fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: patience.requestMs,
    http: {
      headersTimeout: patience.headersMs,
      connectionsCheckingInterval: patience.lookEveryMs,
      // A request without a host is refused in the one form, as one with a foreign host is.
      requireHostHeader: false,
    },
    routerOptions: { maxParamLength: limits.parameterLength },
    forceCloseConnections: true,
    frameworkErrors: answerUnroutable(refusal),
    clientErrorHandler: answerUnreadable,
    // An unknown parameter is an error. Errors come with the schema that was not met, which says what is wanted.
    ajv: { customOptions: { removeAdditional: false, useDefaults: true, discriminator: true, verbose: true } },
    schemaController: { compilersFactory: { buildValidator } },
  });
  limitWaiting(app, patience);
  answerAnyExpectation(app.server);
  handleErrors(app);
  await protect(app, refusal);
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
  loadSeatsRoute(app, graph);
  overloadRoute(app, graph);
  reliefsRoute(app, graph);
  partnershipReturnRoute(app, graph);
  findingsRoute(app, graph, now);
  findingStatusRoute(app, graph, now);
  settingsRoute(app, graph, now);
  standardsRoute(app, graph);
  coterminosityRoute(app, graph);
  areaSystemsRoute(app, graph);
  areasRoute(app, graph);
  misfitsRoute(app, graph);
  straddlingRoute(app, graph);
  areaMapRoute(app, graph);
  outlinesRoute(app, graph);
  coverageRoute(app, graph);
  compositionRoute(app, graph);
  briefingsRoute(app, graph, now);
  comparableAreasRoute(app, graph);
  registerRoute(app, graph, now);
  auditRoute(app, graph);
  partnershipsRoute(app, graph);
  plansRoute(app, graph);
  scenariosRoute(app, graph);
  savedScenariosRoute(app, graph, now);
  rationalisationRoute(app, graph);
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
