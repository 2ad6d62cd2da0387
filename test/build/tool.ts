/** Runs the tools that build, and stops at the first that fails. */
import { run } from './run';

/** Builds are made for production, whoever asks for them: a test runner sets another value. */
const production = { NODE_ENV: 'production' };

/** Runs a tool. @throws Error with its output when it fails. */
export async function tool(command: string, ...options: readonly string[]): Promise<void> {
  const { code, output } = await run(command, options, { environment: production });
  if (code !== 0) throw new Error(`${command} ${options.join(' ')}\n${output}`);
}

/** One build of Vite. @throws Error with its output when it fails. */
export const vite = (config: string, ...options: readonly string[]): Promise<void> =>
  tool('vite', 'build', '--config', config, '--logLevel', 'warn', ...options);
