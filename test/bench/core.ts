/** The core as it is delivered: the built file in dist, not the sources through a loader. */
import type * as core from '#core';
import { buildStale } from '../build';
import { rootPath } from '../build/root';

export type Core = typeof core;

export const corePath = rootPath('dist/core/index.js');

/** Builds the core where its sources changed, and loads it. */
export async function builtCore(): Promise<Core> {
  await buildStale(['core']);
  return (await import(corePath)) as Core;
}
