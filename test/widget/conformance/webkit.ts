/** Runs a function in a page in WebKitGTK, through its own driver and without a window. WebKitGTK is not Safari. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { installPackages, mayInstall } from '../../browser/debian';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/xvfb-run';
const miniBrowsers = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

const packages = ['webkit2gtk-driver', 'xvfb', 'xauth'];

const isThere = (): boolean =>
  existsSync(driver) && existsSync(display) && miniBrowsers.some((path) => existsSync(path));

/** In one sentence what is not there; `undefined` when everything is. On Debian as root it is installed. */
export function webKitMissing(): string | undefined {
  if (isThere() || (mayInstall() && installPackages(packages) && isThere())) return undefined;
  return `No WebKitGTK was found: apt-get install ${packages.join(' ')}.`;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

async function ask(address: string, content?: object): Promise<unknown> {
  const response = await fetch(address, {
    method: content ? 'POST' : 'GET',
    ...(content && { body: JSON.stringify(content) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** Waits until the driver answers. */
async function ready(address: string, tries = 100): Promise<void> {
  const isReady = await ask(`${address}/status`).then(
    () => true,
    () => false,
  );
  if (isReady) return;
  if (tries === 0) throw new Error('WebKitWebDriver does not answer');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await ready(address, tries - 1);
}

/** Opens a page and returns what the function returns in it. */
export async function inWebKit<Result>(page: string, program: () => Promise<Result>): Promise<Result> {
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const child = spawn(display, ['-a', driver, `--port=${String(port)}`], { detached: true, stdio: 'ignore' });
  try {
    await ready(address);
    const binary = miniBrowsers.find((path) => existsSync(path));
    const browser = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
    const { sessionId } = (await ask(`${address}/session`, { capabilities: browser })) as { sessionId: string };
    const session = `${address}/session/${sessionId}`;
    await ask(`${session}/timeouts`, { script: 30_000 });
    await ask(`${session}/url`, { url: page });
    const script = `const done = arguments[0]; (${program.toString()})().then(done, (problem) => done([String(problem)]));`;
    const result = (await ask(`${session}/execute/async`, { script, args: [] })) as Result;
    await fetch(session, { method: 'DELETE' });
    return result;
  } finally {
    // the whole group: the driver runs inside its display
    if (child.pid !== undefined) process.kill(-child.pid);
  }
}
