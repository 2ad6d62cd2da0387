/** How a photo was held: the orientation that a camera writes in a JPG (EXIF), 1 to 8. */

const startOfScan = 0xda;
const exifSegment = 0xe1;
const orientationTag = 0x0112;

/** The orientation in a JPG; 1, upright, where it says nothing or nothing sensible. */
export function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === startOfScan) return 1;
    if (marker === exifSegment) {
      const orientation = inExif(view, at + 4, Math.min(at + 2 + length, view.byteLength));
      if (orientation !== undefined) return orientation;
    }
    at += 2 + length;
  }
  return 1;
}

function inExif(view: DataView, start: number, end: number): number | undefined {
  const tiff = start + 6;
  if (tiff + 8 > end || view.getUint32(start) !== 0x45786966) return undefined; // "Exif"
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return undefined;
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry + 12 <= end && entry < directory + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const orientation = view.getUint16(entry + 8, little);
    return orientation >= 1 && orientation <= 8 ? orientation : undefined;
  }
  return undefined;
}
