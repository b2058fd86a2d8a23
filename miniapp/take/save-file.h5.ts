/** Lets a browser save a file that was made on the device. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari still reads it after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
