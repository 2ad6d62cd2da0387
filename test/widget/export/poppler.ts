/** Another PDF reader as witness: poppler's commands, run on bytes. On Debian as root it is installed when it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, mayInstall } from '../../browser/debian';

let isThere = false;

function need(): void {
  if (isThere) return;
  const { error } = spawnSync('pdftotext', ['-v']);
  if (error) {
    if (!mayInstall() || !installPackages(['poppler-utils']))
      throw new Error('pdftotext is missing: install poppler (on Debian: apt-get install poppler-utils).');
  }
  isThere = true;
}

function withFile<Result>(bytes: Uint8Array, use: (path: string, folder: string) => Result): Result {
  need();
  const folder = mkdtempSync(join(tmpdir(), 'duaalwijzer-pdf-'));
  const path = join(folder, 'file.pdf');
  writeFileSync(path, bytes);
  try {
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text as it stands on the pages, columns kept apart. */
export const textOfPdf = (bytes: Uint8Array): string =>
  withFile(bytes, (path) => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }));

/** What `pdfinfo` says about a file: a line for each property. */
export const infoOfPdf = (bytes: Uint8Array, ...options: readonly string[]): string =>
  withFile(bytes, (path) => execFileSync('pdfinfo', [...options, path], { encoding: 'utf8' }));

/** A page as pixels, one point each: the colour at a spot, `[red, green, blue]`, and its size. */
export function drawPdf(bytes: Uint8Array): {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly number[];
} {
  const image = withFile(bytes, (path, folder) => {
    execFileSync('pdftoppm', ['-r', '72', '-singlefile', path, join(folder, 'page')]);
    return readFileSync(join(folder, 'page.ppm'));
  });
  const [, width = '', height = ''] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? [];
  const start = image.length - Number(width) * Number(height) * 3;
  return {
    width: Number(width),
    height: Number(height),
    at: (x, y) => {
      const offset = start + (Math.round(y) * Number(width) + Math.round(x)) * 3;
      return [...image.subarray(offset, offset + 3)];
    },
  };
}

/** The first page as a JPG. */
export const jpgOfPdf = (bytes: Uint8Array): Uint8Array =>
  withFile(bytes, (path, folder) => {
    execFileSync('pdftoppm', ['-r', '72', '-jpeg', '-singlefile', path, join(folder, 'page')]);
    return new Uint8Array(readFileSync(join(folder, 'page.jpg')));
  });

/** The first page as a PNG. */
export const pngOfPdf = (bytes: Uint8Array): Uint8Array =>
  withFile(bytes, (path, folder) => {
    execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', path, join(folder, 'page')]);
    return new Uint8Array(readFileSync(join(folder, 'page.png')));
  });
