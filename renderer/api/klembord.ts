// Puts a text on the clipboard. The window is refused every permission, the asynchronous clipboard included, so this is the
// older way: the copy that follows on a person's own click or key.

/** False when the system did not take it. */
export function kopieer(tekst: string): boolean {
  const zet = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', tekst);
    event.preventDefault();
  };
  document.addEventListener('copy', zet, true);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', zet, true);
  }
}
