// Files dragged over the frame: it takes none, and tells the window that they are there. The window lays itself over it then.

/** @param sleept called once a drag, when it comes in. */
export function luisterNaarSlepen(sleept: () => void): void {
  const heeftBestanden = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (heeftBestanden(event) && event.relatedTarget === null) sleept();
  });
  for (const soort of ['dragover', 'drop'] as const)
    addEventListener(soort, (event) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    });
}
