/** Hands a file to the browser, which saves it as its user has set. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser takes the file over in a task of its own
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
