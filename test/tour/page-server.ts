/** Serves the demo site on this machine, and nothing else. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { rootPath } from '../build/root';

const folder = rootPath('dist/site');
const usualPort = 4173;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function fileOf(address: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost');
  const file = join(folder, decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

export interface PageServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts serving, at the usual port or, when that is taken, at any free one. */
export async function servePage(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      // the code that is copied from the site asks for its scripts from another origin
      'access-control-allow-origin': '*',
    });
    createReadStream(file).pipe(response);
  });
  await listen(server, usualPort).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
