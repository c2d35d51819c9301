// @ts-check
// A small static server for the built site: `npm start`, the end-to-end tests and the bench use it.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
const isText = /^text\/|json|javascript|svg|xml/;

/**
 * The best of what the client takes; the strongest settings, so that measured bytes are those of a good host.
 * @param {string} accepted the Accept-Encoding header
 * @returns {'br' | 'gzip' | undefined}
 */
export function chooseEncoding(accepted) {
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase().replace(/\s/g, ''));
  const takes = (/** @type {string} */ name) =>
    offers.some((offer) => offer === name || (offer.startsWith(`${name};q=`) && Number(offer.split('=')[1]) > 0));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** @param {Buffer} body @param {'br' | 'gzip'} encoding */
const compress = (body, encoding) =>
  encoding === 'gzip'
    ? gzipSync(body, { level: 9 })
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });

/**
 * The file that a path of the site stands for.
 * @param {string} folder absolute path of the site's files
 * @param {string} path decoded, begins with a slash
 * @returns {Promise<{ file: string } | { redirect: true } | undefined>}
 */
async function locate(folder, path) {
  const target = resolve(join(folder, path));
  if (path.includes('\0') || (target !== folder && !target.startsWith(folder + sep))) return undefined;
  const entry = await stat(target).catch(() => undefined);
  if (entry?.isFile()) return path.endsWith('/') ? undefined : { file: target };
  if (!entry?.isDirectory()) return undefined;
  const index = join(target, 'index.html');
  if (!(await stat(index).catch(() => undefined))?.isFile()) return undefined;
  return path.endsWith('/') ? { file: index } : { redirect: true };
}

/** @param {string} text @returns {string | undefined} */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} base begins and ends with a slash
 * @returns {import('node:http').RequestListener}
 */
function listener(folder, base) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse,
   *   file: string, status: number) => Promise<void>} */
  const send = async (request, response, file, status) => {
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const { mtimeMs, size } = await stat(file);
    const encoding = isText.test(type) ? chooseEncoding(`${request.headers['accept-encoding'] ?? ''}`) : undefined;
    const tag = `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}${encoding ? `-${encoding}` : ''}"`;
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('etag', tag);
    if (status === 200 && request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
    /** @type {Buffer} */
    let body = await readFile(file);
    if (encoding) {
      const key = `${file} ${tag}`;
      body = compressed.get(key) ?? compress(body, encoding);
      compressed.set(key, body);
      response.setHeader('content-encoding', encoding);
    }
    response.writeHead(status, { 'content-length': body.length });
    // Node itself leaves the body out of an answer to HEAD.
    response.end(body);
  };

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
  const answer = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    const path = decode(address);
    const inside = path?.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    if (inside === undefined && path !== base.slice(0, -1)) {
      return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
    const found = inside === undefined ? { redirect: true } : await locate(folder, inside);
    if (found && 'redirect' in found) {
      // Relative, so that `//host` in a path cannot lead elsewhere.
      const last = address.slice(address.lastIndexOf('/') + 1);
      return void response.writeHead(301, { location: `./${last}/${query === undefined ? '' : `?${query}`}` }).end();
    }
    if (found) return send(request, response, found.file, 200);
    const missing = await locate(folder, '/404.html');
    if (missing && 'file' in missing) return send(request, response, missing.file, 404);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  };

  return (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/**
 * Serves a folder on 127.0.0.1.
 * @param {object} options
 * @param {string} options.root the folder
 * @param {number} [options.port] the first port to try, 4321 unless told; 0 takes any free one
 * @param {string} [options.base] a sub-folder to serve it under, such as `/sub/folder/`
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} `address` ends in a slash
 */
export async function serve({ root, port = 4321, base = '/' }) {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer(listener(resolve(root), prefix));
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}${prefix}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').Server} server @param {number} first @returns {Promise<number>} */
async function listen(server, first) {
  for (let port = first; port < first + 100; port++) {
    const problem = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    const address = server.address();
    if (!problem && address && typeof address === 'object') return address.port;
    if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw problem;
  }
  throw new Error(`No port from ${first} to ${first + 99} is free.`);
}
